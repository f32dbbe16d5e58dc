/** Elements of StratML Part 1 and 2, those of older editions among them. */
const known = new Set(
  `StrategicPlan PerformancePlanOrReport StrategicPlanCore AdministrativeInformation Organization Vision Mission Value Goal Objective
   Name Description Acronym Identifier SequenceIndicator OtherInformation Stakeholder Role RoleType PerformanceIndicator MeasurementDimension
   UnitOfMeasurement MeasurementInstance TargetResult ActualResult NumberOfUnits Descriptor DescriptorName DescriptorValue Place PlaceIdentifier
   Relationship ReferentIdentifier StartDate EndDate PublicationDate Source Submitter GivenName Surname PhoneNumber EmailAddress`.split(/\s+/),
);

const olderNames = new Map([
  ['FirstName', 'GivenName'],
  ['LastName', 'Surname'],
  ['UnitOfMeasure', 'UnitOfMeasurement'],
]);

export const namespaces = new Set([
  'urn:ISO:std:iso:17469:tech:xsd:stratml_core',
  'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport',
  'http://www.stratml.net',
  'http://www.stratml.net/PerformancePlanOrReport',
]);

/** What an element outside the schemas is read as, or undefined where the schemas have it. */
export function unexpected(name: string): string | undefined {
  if (known.has(name)) return undefined;
  const current = olderNames.get(name);
  return current
    ? `<${name}> is the older name of <${current}>: it was read as that.`
    : `<${name}> is no element of StratML: what stands in it was read as far as it could be. Use the elements of ISO 17469.`;
}

const instruction = /^\[\s*(enter|insert|type|add|put|your|name of|description of|placeholder|to be|tbd|click)\b[^\]]*\]$/i;
const variable = /^(id-)?(\$\{[^}]*\}|\{\{[^}]*\}\})$/i;

/** Whether a text is what a template leaves to be filled in. */
export const isTemplateRest = (text: string) => instruction.test(text) || variable.test(text) || /^(tbd|to be determined)\.?$/i.test(text);
