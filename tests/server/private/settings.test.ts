import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { archiveName, usableLines } from '../../../server/private/classArchive.ts';
import { majorOf } from '../../../server/private/java.ts';
import { credential } from '../../../server/private/password.ts';
import { configuration, machineFlags, serverArguments } from '../../../server/private/settings.ts';

test('only Bolt listens, on loopback, and a query reads no file and no address', () => {
  const lines = configuration(21_000).trimEnd().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.bolt.listen_address=127.0.0.1:21000',
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.security.allow_csv_import_from_file_urls=false',
      'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
      'dbms.usage_report.enabled=false',
      'internal.dbms.bolt.netty_server_shutdown_timeout=0s',
    ]),
  );
  expect(lines.filter((line) => /0\.0\.0\.0(?!\/0)/.test(line))).toEqual([]);
});

test('the compiler is held at its first tier for test runs alone', () => {
  expect(machineFlags(true)).toContain('-XX:TieredStopAtLevel=1');
  expect(machineFlags()).not.toContain('-XX:TieredStopAtLevel=1');
  expect(machineFlags()).toContain('-Xss4m');
  expect(machineFlags().join()).not.toContain('OutOfMemory');
});

test('the home folder is an argument of its own', () => {
  expect(serverArguments('/d/my home')).toContain('--home-dir=/d/my home');
});

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['Picked up JAVA_TOOL_OPTIONS: -Dversion=1\nopenjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_402"', 8],
  ['nothing of the kind', 0],
])('%j is Java %i', (text, major) => {
  expect(majorOf(text)).toBe(major);
});

test('another JVM or another jar asks for another class archive', () => {
  const path = { java: { path: '/java', major: 17, description: 'one build' }, folder: '/f', jars: ['a.jar'] };
  const names = [path, { ...path, jars: ['a.jar', 'b.jar'] }, { ...path, java: { ...path.java, description: 'another build' } }].map(archiveName);
  expect(new Set(names).size).toBe(3);
  expect(archiveName({ ...path, folder: '/g' })).toBe(names[0]);
});

test('the class list leaves out what Java refuses to read again', () => {
  expect(usableLines(`a/B id: 1\n${'x'.repeat(5_000)}\njdk/proxy2/$Proxy3 id: 2\nc/D id: 3\nhalf a li`)).toBe('a/B id: 1\nc/D id: 3\n');
});

test('a credential is salted: the same password never looks the same', () => {
  const line = credential('neo4j', 'secret', Buffer.alloc(2));
  expect(line).toMatch(/^neo4j:SHA-256,[0-9A-F]{64},0000,1024:\n$/);
  expect(credential('neo4j', 'secret', randomBytes(32))).not.toBe(line);
});
