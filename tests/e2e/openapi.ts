// Checks requests against Discord's OpenAPI file, and against the rules that the file leaves out.
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { RecordedRequest } from '../../src/sandbox/world.ts';
import { bodyProblems } from '../sandbox/body-problems.ts';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: unknown;
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
}

/** What is wrong with a request; empty when Discord would take it. */
export type Checker = (request: RecordedRequest) => string[];

/** The checker for the file that `DISCORD_OPENAPI` names, or null where it names none. */
export function openApiChecker(): Checker | null {
  const file = process.env.DISCORD_OPENAPI;
  return file ? checkerFor(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

function checkerFor(api: OpenApi): Checker {
  // Discord's own formats (snowflake, nonce) are documentation; unknown keywords are its extensions.
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema({ $id: 'discord', components: closed(api.components) });
  const compiled = new Map<unknown, ValidateFunction>();
  return (request) => {
    const operation = findOperation(api, request);
    if (!operation) return [`${request.method} ${request.path} is not in Discord's API`];
    const schema = operation.requestBody?.content['application/json']?.schema;
    if (schema === undefined) return request.body === undefined ? [] : ['a body is sent where none is expected'];
    const validate = compiled.get(schema) ?? ajv.compile(absolute(schema));
    compiled.set(schema, validate);
    const valid = validate(withoutUnnamed(request.body));
    const errors = valid ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
    return [...errors, ...bodyProblems(request.body)];
  };
}

/** The operation whose path template fits; fixed parts win over variable ones ("@original" over "{message_id}"). */
function findOperation({ paths }: OpenApi, { method, path }: RecordedRequest): Operation | undefined {
  const parts = path.split('/');
  const fits = (template: string) => {
    const segments = template.split('/');
    return segments.length === parts.length && segments.every((each, i) => each.startsWith('{') || each === parts[i]);
  };
  const variables = (template: string) => template.split('{').length;
  const found = Object.keys(paths).filter(fits);
  const best = found.sort((a, b) => variables(a) - variables(b))[0];
  return best === undefined ? undefined : paths[best]?.[method.toLowerCase()];
}

/** The schema with references into the file that was added as a whole. */
function absolute(schema: unknown): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"discord#/components/'));
}

/** The schemas, with properties that they do not name forbidden: a misspelt one would otherwise pass. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closed(each)]));
  const isOpen = 'properties' in inner && !('additionalProperties' in inner) && !('allOf' in inner);
  return isOpen && inner.type === 'object' ? { ...inner, additionalProperties: false } : inner;
}

// discord.js sends these with every message; Discord takes them and its file does not name them everywhere.
function withoutUnnamed(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { enforce_nonce: _nonce, tts: _tts, ...rest } = body as Record<string, unknown>;
  return 'data' in rest ? { ...rest, data: withoutUnnamed(rest.data) } : rest;
}
