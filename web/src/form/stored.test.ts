// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { aCorporation, aSoleProprietor } from '../../test/fixtures.ts';
import { ownerOf } from './forAccount.ts';
import { forgetDrafts, StoredDraft } from './stored.ts';

const owner = ownerOf(aCorporation);
const store = new StoredDraft<{ text: string }>('test');
beforeEach(() => sessionStorage.clear());

it('a draft is there again after a reload', () => {
  store.write(owner, { text: '書きかけ' });
  expect(new StoredDraft('test').read(owner)).toEqual({ text: '書きかけ' });
});

it('another account on the same computer does not see it', () => {
  store.write(owner, { text: '書きかけ' });
  expect(store.read(ownerOf(aSoleProprietor))).toBeUndefined();
});

it('what is kept and makes no sense counts as nothing', () => {
  sessionStorage.setItem('test', '{');
  expect(store.read(owner)).toBeUndefined();
});

it('a draft that was sent is gone', () => {
  store.write(owner, { text: '書きかけ' });
  store.clear();
  expect(store.read(owner)).toBeUndefined();
});

it('a browser that keeps nothing does not stop the form', () => {
  const refusing = {
    setItem: () => {
      throw new Error('full');
    },
    getItem: () => {
      throw new Error('no');
    },
    removeItem: () => {
      throw new Error('no');
    },
  };
  const blocked = (): Storage => {
    throw new DOMException('blocked', 'SecurityError');
  };
  for (const storage of [() => refusing as unknown as Storage, blocked]) {
    const withoutStorage = new StoredDraft('test', storage);
    withoutStorage.write(owner, {});
    withoutStorage.clear();
    expect(withoutStorage.read(owner)).toBeUndefined();
  }
});

it('logging out forgets what was typed, and goes on where nothing can be kept', () => {
  store.write(owner, { text: '書きかけ' });
  forgetDrafts();
  expect(store.read(owner)).toBeUndefined();
  vi.stubGlobal('sessionStorage', undefined);
  expect(forgetDrafts).not.toThrow();
  vi.unstubAllGlobals();
});
