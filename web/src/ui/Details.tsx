import type { ComponentChildren } from 'preact';

/** Names and what stands under them, as on a form that is read, not filled in. */
export function Details({
  entries,
}: {
  entries: readonly (readonly [name: string, value: ComponentChildren])[];
}) {
  return (
    <dl class="details">
      {entries.map(([name, value]) => (
        <div key={name} class="details__row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
