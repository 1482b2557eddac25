import { type CaseContent, type ConsultationContent, clinic, entry } from './content.ts';
import { type Context, numberOf } from './context.ts';
import type { Patient, People, Provider } from './people.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** A consultation with everybody and everything that the rows speak of. */
export interface Consultation {
  /** Its place among all, from 0. */
  turn: number;
  content: ConsultationContent;
  illness: CaseContent;
  patient: Patient;
  provider: Provider;
  times: Timeline;
  visitNumber: string;
  visitId: string;
  encounterNumber: string;
  encounterId: string;
  /** How many came with the same complaint before. */
  earlierCases: number;
}

export function consultationsOf(context: Context, people: People): Consultation[] {
  return clinic.consultations.map((content, turn) => {
    const visitNumber = numberOf('VIS', turn);
    const encounterNumber = numberOf('ENC', turn);
    return {
      turn,
      content,
      illness: entry(clinic.cases, content.case),
      patient: people.patient(content.patient),
      provider: people.provider(content.provider),
      times: timelineOf(context.calendar, content, turn),
      visitNumber,
      visitId: context.id('health_visit', visitNumber),
      encounterNumber,
      encounterId: context.id('health_encounter', encounterNumber),
      earlierCases: clinic.consultations.slice(0, turn).filter((earlier) => earlier.case === content.case).length,
    };
  });
}
