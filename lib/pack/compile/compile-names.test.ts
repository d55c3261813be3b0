import { expect, test } from 'vitest';
import { larkfieldSource } from '../fixtures/larkfield.ts';
import { compileNames } from './compile-names.ts';

const names = compileNames(larkfieldSource());
const readings = (words: string) => names.surfaces.filter(([surface]) => surface === words);

test('a full name, an alias, an everyday word and a description are told apart', () => {
  expect(readings('ada lark')).toEqual([['ada lark', 0, 'name']]);
  expect(readings('ada')).toEqual([['ada', 0, 'alias']]);
  expect(readings('lark')).toEqual([['lark', 0, 'weak']]);
  expect(readings('the chess player')).toEqual([['the chess player', 0, 'description']]);
});

test('a kin word has its other spellings and its owner', () => {
  expect(readings('mom')).toEqual([['mom', 2, 'kin', 0]]);
  expect(readings('older sister')).toEqual([['older sister', 2, 'kin', 0]]);
});

test('an actor knows whom they play, a group its members', () => {
  expect(names.people[3]?.plays).toEqual([0]);
  expect(names.people[4]?.members).toEqual([0, 1]);
});

test('an id that names nobody is an error with its place', () => {
  const source = larkfieldSource();
  const broken = source.people.map((person) => ({ ...person, members: ['nobody-here'] }));
  expect(() => compileNames({ people: broken })).toThrow(
    'people/ada-lark.json: members: nobody has the id nobody-here',
  );
});
