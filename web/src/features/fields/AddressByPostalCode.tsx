import { useState } from 'preact/hooks';
import type { Place } from '../../codes/postalCodes.ts';
import { STREET } from '../../form/address.ts';
import { focusOn, type Key } from '../../form/field.ts';
import type { Values } from '../../form/values.ts';
import { type Outcome, usePlaces } from './usePlaces.ts';

interface Props {
  values: Values;
  onChange(key: Key, value: string): void;
}

/** What the postal code says about the address: filled in, or offered where it would go over what stands there. */
export function AddressByPostalCode({ values, onChange }: Props) {
  const { outcome, take } = usePlaces(values, onChange);
  const takeAndGoOn = (place: Place) => {
    take(place);
    focusOn(STREET);
  };
  return (
    <div class="address-found">
      <p class="address-found__words" role="status">
        {wordsFor(outcome)}
      </p>
      {outcome.is === 'differs' && (
        <button type="button" class="button" data-style="outline" onClick={() => takeAndGoOn(outcome.place)}>
          この住所に置き換える
        </button>
      )}
      {outcome.is === 'several' && <Choice places={outcome.places} onTake={takeAndGoOn} />}
    </div>
  );
}

function wordsFor(outcome: Outcome): string {
  switch (outcome.is) {
    case 'nothing':
      return '';
    case 'unknown':
      return '見つかりませんでした。住所を入力してください。';
    case 'failed':
      return '郵便番号から住所を調べられませんでした。住所を入力してください。';
    case 'filled':
      return `「${outcome.place.name}」を入力しました。続きの番地を入力してください。`;
    case 'differs':
      return `この郵便番号の住所は「${outcome.place.name}」です。入力済みの住所は変更していません。`;
    case 'several':
      return `この郵便番号の住所は${outcome.places.length}件あります。あてはまるものを選んでください。`;
  }
}

function Choice({ places, onTake }: { places: readonly Place[]; onTake(place: Place): void }) {
  const [chosen, choose] = useState(0);
  const place = places[chosen] ?? places[0];
  return (
    <div class="address-found__choice">
      <label class="field__label" for="places">
        住所の候補
      </label>
      <select
        id="places"
        class="control"
        value={String(chosen)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {places.map(({ name }, index) => (
          <option key={name} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
      <button type="button" class="button" data-style="outline" onClick={() => place && onTake(place)}>
        選んだ住所を入力する
      </button>
    </div>
  );
}
