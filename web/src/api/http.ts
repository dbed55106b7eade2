import { problemOf, unreachable } from './problem.ts';

export interface Reply<T> {
  body: T;
  etag: string | null;
  /** When the service answered, by its own clock where it says so: computers' clocks are often wrong. Milliseconds. */
  answeredAt: number;
}

interface Sending {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Reads something. Refusals are thrown as `Problem`. */
export const read = <T>(path: string, how: Pick<RequestInit, 'cache' | 'signal'> = {}) =>
  call<T>(path, { method: 'GET', ...how });

/** Changes something; the service takes such calls only from its own pages, which the header shows. */
export function send<T>(method: 'POST' | 'PUT', path: string, { body = {}, headers = {} }: Sending) {
  return call<T>(path, {
    method,
    body: JSON.stringify(body),
    headers: { ...headers, 'content-type': 'application/json', 'x-requested-with': 'fetch' },
  });
}

/** Sends a file as it is, and gets one back. */
export async function exchange(path: string, file: Blob, type: string): Promise<Blob> {
  const response = await answered(path, { method: 'POST', body: file, headers: { 'content-type': type } });
  return response.blob().catch(failToReach);
}

/** A file of the site, as text. */
export async function readText(path: string): Promise<string> {
  const response = await answered(path, { method: 'GET' });
  return response.text().catch(failToReach);
}

async function call<T>(path: string, request: RequestInit): Promise<Reply<T>> {
  const response = await answered(path, request);
  const body = response.status === 204 ? undefined : await response.json().catch(failToReach);
  const { headers } = response;
  return {
    body: body as T,
    etag: headers.get('etag'),
    answeredAt: Date.parse(headers.get('date') ?? '') || Date.now(),
  };
}

async function answered(path: string, request: RequestInit): Promise<Response> {
  const response = await fetch(path, request).catch(failToReach);
  if (!response.ok) throw await problemOf(response);
  return response;
}

function failToReach(): never {
  throw unreachable();
}
