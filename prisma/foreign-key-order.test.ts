import { describe, expect, test } from 'vitest';
import { parentsFirst } from './foreign-key-order.ts';

const edge = (table: string, parent: string) => ({ table, parent });

describe('parentsFirst', () => {
  test('puts parents before children, ties by name', () => {
    expect(parentsFirst(['item', 'sale', 'shift', 'zebra'], [edge('item', 'sale'), edge('sale', 'shift')])).toEqual([
      ['shift'],
      ['sale'],
      ['item'],
      ['zebra'],
    ]);
  });

  test('keeps a table that refers to itself in a group of its own', () => {
    expect(parentsFirst(['category'], [edge('category', 'category')])).toEqual([['category']]);
  });

  test('groups tables that refer to each other in a circle, between their parents and their children', () => {
    const edges = [edge('unit', 'member'), edge('member', 'unit'), edge('member', 'church'), edge('gift', 'member')];
    expect(parentsFirst(['church', 'gift', 'member', 'unit'], edges)).toEqual([
      ['church'],
      ['member', 'unit'],
      ['gift'],
    ]);
  });

  test('finds one circle through three tables that only meet at the end', () => {
    const edges = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('d', 'b')];
    expect(parentsFirst(['a', 'b', 'c', 'd'], edges)).toEqual([['a', 'b', 'c'], ['d']]);
  });

  test('leaves out parents that were not asked for', () => {
    expect(parentsFirst(['sale'], [edge('sale', 'shift')])).toEqual([['sale']]);
  });
});
