"""Reads the exports of a folder with the tools of each format's field; prints a line for each, ends with 1 where one is not content."""

import csv
import io
import sys
import warnings
import zipfile
from pathlib import Path

import networkx
import openpyxl
import pyshacl
import rdflib
from lxml import etree
from rdflib.compare import isomorphic
from sssom.parsers import parse_sssom_table
from sssom.validators import validate

warnings.filterwarnings("ignore")
folder = Path(sys.argv[1])
schema = Path(sys.argv[2]) if len(sys.argv) > 2 else None
failures = 0


def told(tool: str, good: bool, what: str) -> None:
    global failures
    failures += not good
    print(f"{'ok  ' if good else 'BAD '} {tool}: {what}")


def files(name: str) -> dict[str, bytes]:
    """A file, or those of a ZIP."""
    content = (folder / name).read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return {name: content}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {one: archive.read(one) for one in archive.namelist()}


rows = list(csv.DictReader(io.StringIO((folder / "plumbline.csv").read_text("utf-8-sig"))))
told("csv", len(rows) > 0 and all(None not in row for row in rows), f"{len(rows)} concepts, every row as wide as its head")

book = openpyxl.load_workbook(folder / "plumbline.xlsx")
cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line if cell.value is not None]
told("openpyxl", all(cell.data_type == "s" for cell in cells), f"{', '.join(book.sheetnames)}: {len(cells)} cells, every one a text")

plans = files("plumbline.stratml")
if schema is None:
    print("-    lxml: not run, no schema is given")
else:
    checker = etree.XMLSchema(etree.parse(str(schema)))
    wrong = [f"{name}: {checker.error_log.last_error}" for name, content in plans.items() if not checker.validate(etree.fromstring(content))]
    told("lxml, StratML Part 1", not wrong, f"{len(plans)} plans" + "".join(f"\n     {one}" for one in wrong))

for name, content in files("plumbline.sssom").items():
    path = folder / Path(name).name
    path.write_bytes(content)
    try:
        mappings = parse_sssom_table(str(path))
        results = validate(mappings, fail_on_error=True)
        told("sssom-py", True, f"{name}: {len(mappings.df)} mappings, {len(results or {})} validations passed")
    except Exception as error:  # each tool has exceptions of its own
        told("sssom-py", False, f"{name}: {error}")

turtle = rdflib.Graph().parse(folder / "plumbline.turtle", format="turtle")
jsonld = rdflib.Graph().parse(folder / "plumbline.jsonld", format="json-ld")
told("rdflib", isomorphic(turtle, jsonld), f"{len(turtle)} triples of Turtle, the same of JSON-LD")

shapes = """
@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix e: <urn:shapes:> .
e:Concept a sh:NodeShape ; sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ] ;
  sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:class skos:ConceptScheme ] ;
  sh:property [ sh:path skos:broader ; sh:class skos:Concept ] ;
  sh:property [ sh:path skos:notation ; sh:maxCount 1 ] .
"""
good, _, report = pyshacl.validate(turtle, shacl_graph=shapes, shacl_graph_format="turtle")
told("pyshacl", good, "labels, schemes, hierarchy and notations as SKOS has them" + ("" if good else f"\n{report}"))

graph = networkx.read_graphml(folder / "plumbline.graphml")
unnamed = [node for node, data in graph.nodes(data=True) if not data.get("label")]
told("networkx", not unnamed, f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges of GraphML, every node with a label")

sys.exit(1 if failures else 0)
