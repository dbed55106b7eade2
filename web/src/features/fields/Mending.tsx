import type { Field } from '../../form/field.ts';
import { offerFor } from '../../form/offer.ts';

interface Props {
  field: Field;
  typed: string;
  onTake(value: string): void;
}

/** What can be mended with a button, below the field. */
export function Mending({ field, typed, onTake }: Props) {
  const offer = offerFor(field.kind, typed);
  if (offer === undefined) return null;
  return (
    <div class="address-found">
      <p class="address-found__words">{offer.words}</p>
      <button type="button" class="button" data-style="outline" onClick={() => onTake(offer.value)}>
        {offer.button}
      </button>
    </div>
  );
}
