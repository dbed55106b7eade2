import { spoken } from '../language/spoken.ts';
import { faultInEnglish, sayingOf } from './english.ts';

/** A fault that the service found; the pointer names a field of the body, such as `#/business/postalCode`. */
export interface Fault {
  pointer: string;
  code: string;
  detail: string;
}

/** An answer of the service that is no success (RFC 9457), or no answer at all. */
export class Problem extends Error {
  constructor(
    /** The last part of the problem's type, such as `version-outdated`. */
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly faults: readonly Fault[] = [],
    readonly requestId?: string,
  ) {
    super(`${code}: ${title}`);
  }
}

export const unreachable = () =>
  new Problem(
    'unreachable',
    spoken('通信できませんでした。', 'No connection.'),
    spoken(
      'インターネットへの接続を確認して、もう一度お試しください。入力した内容は残っています。',
      'Check your connection to the internet, then try again. What you typed is not lost.',
    ),
  );

const unexpected = (requestId?: string) =>
  new Problem(
    'unavailable',
    spoken('ただいま処理できませんでした。', 'This could not be processed just now.'),
    spoken(
      '少し時間をおいて、もう一度お試しください。入力した内容は残っています。',
      'Wait a little, then try again. What you typed is not lost.',
    ),
    [],
    requestId,
  );

/** Anything but a refusal is a mistake of ours: it belongs in the console, and the page must not wait for ever. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  console.error(thrown);
  return unexpected();
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  requestId?: string;
  errors?: { pointer?: string; parameter?: string; code?: string; detail?: string }[];
}

/** Reads a refusal; whatever is no problem answer (a proxy's page, say) becomes one that helps. */
export async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json') ?? false;
  const body: ProblemBody | undefined = isProblem ? await response.json().catch(() => undefined) : undefined;
  const code = body?.type?.split('/').pop();
  if (body?.title === undefined || code === undefined) return unexpected(body?.requestId);
  const faults = (body.errors ?? []).map(
    ({ parameter, code = 'value', detail = body.title ?? '', ...at }) => {
      const pointer = at.pointer ?? `parameter:${parameter ?? ''}`;
      return { pointer, code, detail: spoken(detail, faultInEnglish({ pointer, code })) };
    },
  );
  const { title, detail } = spoken({ title: body.title, detail: body.detail ?? '' }, sayingOf(code));
  return new Problem(code, title, detail, faults, body.requestId);
}
