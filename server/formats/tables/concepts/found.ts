import { type Place, type DraftItem } from '../../model.ts';

/** A concept as a row or record states it, before it has its place in the outline. */
export interface Found {
  code: string | null;
  title: string;
  statement?: string;
  uri?: string;
  /** What its column of kinds says. */
  kindWord?: string;
  /** What its column of levels says. */
  levelWord?: string;
  /** What it says of its parent: a code or a title. */
  parentName?: string;
  parentPlace?: Place;
  /** The concept above it, where rows or nesting say so; null for a top concept. */
  parent?: Found | null;
  /** Further ids by which others may name it as their parent. */
  aliases?: string[];
  labels: string[];
  notes: DraftItem['notes'];
  blocks: number[];
  place: Place;
  /** Where its code stands. */
  codePlace: Place;
}
