/** Text of `neo4j.conf` for one start on one port: loopback Bolt and nothing else that listens. */
export function configuration(port: number): string {
  return Object.entries(settings(port))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

function settings(port: number): Record<string, string> {
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    // A query reads no file and calls no address.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    // What one query may take, for clients that set no limit of their own.
    'db.transaction.timeout': '15s',
    'db.memory.transaction.max': '64m',
    'dbms.memory.transaction.total.max': '192m',
    'dbms.cypher.forbid_exhaustive_shortestpath': 'true',
    'server.memory.pagecache.size': '512m',
    // An empty store takes 3 MB in place of 517.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '1m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // A stop takes half a second in place of ten.
    'internal.dbms.bolt.netty_server_shutdown_timeout': '0s',
  };
}

/**
 * Flags of the virtual machine. Not `ExitOnOutOfMemoryError`: one greedy query raises that error and ends with it,
 * and the server goes on. The thread stack is what lets deeply nested queries fail with an answer.
 */
export function machineFlags(quick = false): string[] {
  return [
    ...(quick ? ['-XX:TieredStopAtLevel=1'] : []),
    '-XX:+UseSerialGC',
    '-Xms128m',
    '-Xmx512m',
    '-Xss4m',
    '-XX:MaxDirectMemorySize=192m',
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}

/** The argument that names Neo4j's home; an orphan on a command line is recognised by it. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/** Neo4j's main class and its two arguments. */
export function serverArguments(home: string): string[] {
  return ['org.neo4j.server.CommunityEntryPoint', homeArgument(home), `--config-dir=${home}/conf`];
}
