import { describe, expect, test } from 'vitest';
import { placeNotes } from '../../pipeline/note/place';
import { shippedMatcher } from '../../scripts/shipped-matcher';
import { articleOf } from './article-of';

const matcher = shippedMatcher();
const november = { author: { handle: 'sama', name: 'Sam Altman' }, publishedAt: '2025-11-06T19:21:00.000Z' };

/** For each note that ships, words that call it: the French, the English, and one more language. */
const subjects: Record<string, readonly [lang: string, text: string][]> = {
  'loan-guarantee': [
    ['en', 'The state would stand behind the loans.'],
    ['fr', "L'État se porterait caution."],
    ['de', 'Der Bund bürgt für die Kredite.'],
    ['es', 'Los préstamos tienen garantía del Estado.'],
    ['it', 'Lo Stato garantisce i prestiti.'],
    ['pt', 'O Estado garante os empréstimos.'],
  ],
  'kinds-of-support': [
    ['en', 'No bailout, please.'],
    ['fr', 'On ne va pas renflouer ces sociétés.'],
    ['de', 'Ein Rettungspaket für die Branche.'],
  ],
  'too-big-to-fail': [
    ['en', 'A bank too big to fail.'],
    ['fr', 'Une banque trop grosse pour faire faillite.'],
    ['pt', 'O banco é grande demais para quebrar.'],
  ],
  'energy-department-loans': [
    ['en', 'Solyndra again.'],
    ['fr', "Le ministère américain de l'Énergie garantit ce prêt."],
    ['it', 'Il caso Solyndra.'],
  ],
  'chips-act': [
    ['en', 'The CHIPS Act pays billions in subsidies.'],
    ['fr', "La loi CHIPS prévoit un crédit d'impôt."],
    ['es', 'La ley de chips prevé ayudas.'],
  ],
  'intel-stake': [
    ['en', 'The government took a stake in Intel.'],
    ['fr', "L'État prend une participation dans Intel."],
    ['de', 'Der Staat kauft Anteile an Intel.'],
  ],
  'openai-letter-october-2025': [
    ['en', 'The letter from OpenAI asks for loan guarantees.'],
    ['fr', 'La lettre d’OpenAI demande un crédit d’impôt.'],
    ['es', 'La carta de OpenAI pide garantías.'],
  ],
  'rescues-of-2008': [
    ['en', 'AIG was rescued in 2008.'],
    ['fr', 'En 2008, AIG fut sauvé.'],
    ['de', 'AIG wurde 2008 gerettet.'],
  ],
  'one-company-guarantees': [
    ['en', 'The guarantee that Lockheed was given.'],
    ['fr', 'La garantie donnée à Chrysler.'],
    ['it', 'La garanzia data a Chrysler.'],
  ],
  'french-state-guarantees': [
    ['en', 'Bpifrance is an example.'],
    ['fr', "Un prêt garanti par l'État."],
    ['de', 'Etwa Bpifrance.'],
  ],
  'eu-state-aid': [
    ['en', 'The Commission looks at state aid.'],
    ['fr', "Une aide d'État, selon Bruxelles."],
    ['it', 'È un aiuto di Stato.'],
  ],
  'jaguar-land-rover': [
    ['en', 'The loan to Jaguar Land Rover.'],
    ['fr', 'Le prêt à Jaguar Land Rover.'],
    ['pt', 'O empréstimo à Jaguar Land Rover.'],
  ],
  'insurer-of-last-resort': [
    ['en', 'The insurer of last resort.'],
    ['fr', "L'assureur de dernier recours."],
    ['de', 'Der Versicherer der letzten Instanz.'],
    ['es', 'El asegurador de última instancia.'],
    ['it', "L'assicuratore di ultima istanza."],
    ['pt', 'O segurador de última instância.'],
  ],
  'altman-on-insurance': [
    ['en', 'Cowen asked him about insurance.'],
    ['fr', "Tyler Cowen l'a interrogé sur l'assurance."],
    ['es', 'Cowen le preguntó por los seguros.'],
  ],
  'nuclear-insurance': [
    ['en', 'The Price-Anderson Act.'],
    ['fr', "L'assurance des centrales nucléaires."],
    ['de', 'Die Atomhaftung.'],
  ],
  'terrorism-pools': [
    ['en', 'Terrorism insurance.'],
    ['fr', 'Le GAREAT.'],
    ['es', 'Un seguro contra el terrorismo.'],
  ],
  'public-insurance-in-the-us': [
    ['en', 'The FDIC.'],
    ['fr', 'La garantie des dépôts.'],
    ['de', 'Die Einlagensicherung.'],
  ],
  'french-natural-disasters': [
    ['en', 'Insurers and natural disasters.'],
    ['fr', 'Le régime des catastrophes naturelles.'],
    ['de', 'Die Elementarschadenversicherung.'],
  ],
  'catastrophic-cyber-risk': [
    ['en', 'Cyber insurance.'],
    ['fr', 'La cyberassurance.'],
    ['pt', 'Um ciberseguro.'],
  ],
  'ai-insurance': [
    ['en', 'Insurers exclude damage done by AI.'],
    ['fr', "Une exclusion pour l'IA dans les contrats des assureurs."],
    ['it', "Le polizze escludono l'intelligenza artificiale."],
  ],
  'nuclear-model-for-ai': [
    ['en', 'Compulsory insurance for AI labs.'],
    ['fr', "Une assurance obligatoire pour l'IA."],
    ['es', 'Un seguro obligatorio para la IA.'],
  ],
  'when-insurers-step-back': [
    ['en', 'Every insurer in the market looks at the same risk and says no.'],
    ['fr', 'Les assureurs disent que le marché ne suit plus.'],
    ['de', 'Die Versicherer sagen, der Markt trage dieses Risiko nicht.'],
    ['es', 'Las aseguradoras dicen que el mercado no llega.'],
    ['it', 'Gli assicuratori dicono che il mercato non basta.'],
    ['pt', 'As seguradoras dizem que o mercado não chega.'],
  ],
  reinsurance: [
    ['en', 'Reinsurers met.'],
    ['fr', 'La réassurance.'],
    ['de', 'Die Rückversicherer.'],
  ],
  'forty-eight-hours': [
    ['en', 'Friar spoke of a backstop.'],
    ['fr', 'Friar a parlé de garanties.'],
    ['de', 'Friar sprach von Garantien.'],
  ],
  'annualised-revenue': [
    ['en', 'Above $20 billion in annualized revenue run rate.'],
    ['fr', 'Un chiffre d’affaires annualisé supérieur à 20\u202fmilliards de dollars.'],
    ['es', 'Ingresos anualizados de 20.000 millones.'],
  ],
  commitments: [
    ['en', 'Commitments of about $1.4 trillion.'],
    ['fr', 'Des engagements d’environ 1\u202f400\u202fmilliards de dollars.'],
    ['pt', 'Compromissos de 1,4 trilhão.'],
  ],
  'strategic-compute-reserve': [
    ['en', 'A strategic national reserve of computing power.'],
    ['fr', 'Une réserve stratégique nationale de puissance de calcul.'],
    ['it', 'Una riserva strategica di calcolo.'],
  ],
  'compute-constrained': [
    ['en', 'We are compute constrained.'],
    ['fr', 'Nous vivons sous une forte contrainte de calcul.'],
    ['de', 'Wir haben Mangel an Rechenleistung.'],
  ],
  'stake-offer': [
    ['en', 'OpenAI offered shares to the government.'],
    ['fr', "OpenAI a proposé une participation à l'État."],
    ['es', 'OpenAI ofreció acciones al Gobierno.'],
  ],
};

test('there are words for each note that ships', () => {
  const notes = matcher.packs.flatMap((pack) => pack.notes.map(({ id }) => id));
  expect(Object.keys(subjects).sort()).toEqual(notes.sort());
});

describe.each(Object.entries(subjects))('%s', (id, texts) => {
  test.each(texts)('%s: %s', (lang, text) => {
    expect(
      placeNotes(articleOf([text], { lang, ...november }), matcher, { lang: 'en' }).map((note) => note.id),
    ).toContain(id);
  });
});
