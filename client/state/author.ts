import { z } from 'zod';
import { readStored, writeStored } from './stored.ts';

const key = 'plumbline.author';
const author = z.string().trim().min(1).max(100);

/** The name that the person last signed with; empty before the first time. */
export const lastAuthor = (): string => readStored(key, author, '');

/** Keeps the name that somebody signed with, for the next time. */
export const keepAuthor = (name: string): void => void writeStored(key, name);
