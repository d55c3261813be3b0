import type { CompiledPerson } from './compiled-names.ts';

/** The pronouns he, she and they, as `CompiledPerson` has them. */
export type PronounLetter = 'h' | 's' | 't';

/** Somebody who may be meant by a pronoun, and how much they are in focus. */
export interface Candidate {
  readonly person: number;
  readonly weight: number;
}

/**
 * Who is being talked about. Weights halve with every sentence; being a subject counts for more. A heading
 * starts anew, since the paragraphs below it seldom continue a pronoun from above.
 */
export class Focus {
  private weights = new Map<number, number>();
  /** How much somebody is in focus who is nobody of the story, by the pronouns that may mean them. */
  private strangers = new Map<PronounLetter, number>();
  private readonly people: readonly CompiledPerson[];

  constructor(people: readonly CompiledPerson[]) {
    this.people = people;
  }

  /** Puts somebody in focus, and half as much each member of a group. */
  mention(person: number, weight: number): void {
    this.weights.set(person, (this.weights.get(person) ?? 0) + weight);
    for (const member of this.people[person]?.members ?? []) this.mention(member, weight / 2);
  }

  /** Puts somebody in focus whom the pack does not know. */
  mentionStranger(pronouns: readonly PronounLetter[], weight: number): void {
    for (const pronoun of pronouns) this.strangers.set(pronoun, (this.strangers.get(pronoun) ?? 0) + weight);
  }

  /** How much a stranger is in focus who may go by a pronoun. */
  stranger(pronoun: PronounLetter): number {
    return this.strangers.get(pronoun) ?? 0;
  }

  /** Goes on to the next sentence; who has hardly any weight left is forgotten. */
  nextSentence(): void {
    for (const [person, weight] of this.weights) {
      if (weight < 0.1) this.weights.delete(person);
      else this.weights.set(person, weight / 2);
    }
    for (const [pronoun, weight] of this.strangers) this.strangers.set(pronoun, weight / 2);
  }

  /** Forgets everybody. */
  reset(): void {
    this.weights = new Map();
    this.strangers = new Map();
  }

  /** Those who go by one of the pronouns, most in focus first. "They" may be any group, too. */
  candidates(pronoun: PronounLetter): Candidate[] {
    return [...this.weights]
      .filter(([person]) => {
        const who = this.people[person];
        return (
          who !== undefined && (who.pronouns.includes(pronoun) || (pronoun === 't' && who.members.length > 0))
        );
      })
      .map(([person, weight]) => ({ person, weight }))
      .sort((one, other) => other.weight - one.weight || one.person - other.person);
  }
}
