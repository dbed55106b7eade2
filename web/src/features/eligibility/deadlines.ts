import type { Round, Subsidies } from '../../api/types.ts';

/** A round with what it is a round of. */
export interface Deadline {
  programme: string;
  /** 第1次公募, with its frame where that is not the usual one. */
  round: string;
  closesAt: string;
  source: string;
  verifiedOn: string;
}

export const roundName = (frame: { id: string; name: string }, { number }: Pick<Round, 'number'>): string =>
  `${frame.id === 'single' ? '' : `${frame.name}の`}第${number}次公募`;

/** Whatever closes next; several when they close at the same moment, none when nothing is known to be ahead. */
export function nextDeadlines({ programmes }: Subsidies, now = Date.now()): Deadline[] {
  const ahead = programmes
    .flatMap((programme) =>
      programme.frames.flatMap((frame) =>
        frame.rounds.flatMap(({ closesAt, source, verifiedOn, number }) =>
          closesAt === undefined || Date.parse(closesAt) <= now
            ? []
            : [
                {
                  programme: programme.name,
                  round: roundName(frame, { number }),
                  closesAt,
                  source,
                  verifiedOn,
                },
              ],
        ),
      ),
    )
    .sort((one, other) => Date.parse(one.closesAt) - Date.parse(other.closesAt));
  return ahead.filter(({ closesAt }) => Date.parse(closesAt) === Date.parse(ahead[0]?.closesAt ?? ''));
}
