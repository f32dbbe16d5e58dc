import type { ExportFormat } from '../../domain/exportFormat.ts';
import { csvWriter } from '../csv/write.ts';
import { cypherWriter } from '../cypher/write.ts';
import { graphmlWriter } from '../graphml/write.ts';
import { jsonWriter } from '../json/own/write.ts';
import { jsonldWriter, turtleWriter } from '../skos/write.ts';
import { sssomWriter } from '../sssom/write.ts';
import { stratmlWriter } from '../stratml/write.ts';
import { xlsxWriter } from '../xlsx/write.ts';
import type { Writer } from './model.ts';

/** The formats that can be written, by name. */
export const writers: Readonly<Record<ExportFormat, Writer>> = {
  json: jsonWriter,
  csv: csvWriter,
  xlsx: xlsxWriter,
  stratml: stratmlWriter,
  sssom: sssomWriter,
  jsonld: jsonldWriter,
  turtle: turtleWriter,
  graphml: graphmlWriter,
  cypher: cypherWriter,
};
