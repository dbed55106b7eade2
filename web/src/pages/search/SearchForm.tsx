import { spoken } from '../../language/spoken.ts';
import { NameBox } from './NameBox.tsx';

interface Props {
  words: string;
  onType(words: string): void;
  onSearch(words: string): void;
}

export const SearchForm = ({ words, onType, onSearch }: Props) => (
  <search aria-label={spoken('事業者名で検索', 'Search by name')}>
    <form
      class="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(words);
      }}
    >
      <NameBox value={words} onInput={onType} onChoose={onSearch}>
        <button type="submit" class="button" data-style="solid">
          {spoken('検索する', 'Search')}
        </button>
      </NameBox>
    </form>
  </search>
);
