// Version and edition of the server
// @returns version, edition
CALL dbms.components() YIELD versions, edition RETURN versions[0] AS version, edition
