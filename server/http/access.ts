import type { Request } from 'express';
import type { Access } from '../api/endpoint.ts';
import { PlumblineError } from '../errors.ts';

const loopback = /^(::ffff:)?127\.|^::1$/;

/** The one place that says who may do what. While there is no sign-in, whoever sits at this machine has every access, nobody else any. */
export function requireAccess({ socket }: Pick<Request, 'socket'>, access: Access): void {
  if (loopback.test(socket.remoteAddress ?? '')) return;
  throw new PlumblineError('access-refused', `This needs the access "${access}", which only this machine itself has until Plumbline has sign-in.`);
}
