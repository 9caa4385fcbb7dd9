import { describe, expect, test } from 'vitest';
import { placeNotes } from '../../pipeline/note/place';
import { shippedMatcher } from '../../scripts/shipped-matcher';
import { articleOf } from './article-of';

const matcher = shippedMatcher();

/** Words that look like the subjects of the packs that ship, and are none. */
const falseFriends: Record<string, readonly string[]> = {
  en: [
    'I guarantee you that the government will read it.',
    'The vase is guaranteed to last, says the state museum.',
    'A money-back guarantee, a lifetime guarantee and a 30-day guarantee.',
    'There is no guarantee that the bank opens on Monday.',
    'A guaranteed income for every citizen.',
    'Rest assured, the nuclear plant is safe.',
    'Quality assurance found a catastrophic bug.',
    'Car insurance, home insurance, health insurance, travel insurance and life insurance went up.',
    'An insurance claim, an insurance fraud, an insurance quote and an insurance card.',
    'They scored an insurance run in the ninth, and an insurance goal late on.',
    'A security blanket for the government, and a wet blanket at the bank.',
    'It is an insurance policy against boredom.',
    'Foreign policy, privacy policy, monetary policy and a policymaker.',
    'He is out on bail; the bail bond was posted and the bail hearing is on Monday.',
    'She will bail on the date, bail out of the plane and bail water.',
    'The Irish backstop and the Brexit backstop divided the government.',
    'The ball hit the backstop behind the catcher at the federal stadium.',
    'A nuclear family, the nuclear option and a nuclear policy.',
    'A blue tarp over the trip to the chips stand.',
    'Intel from the government on GM crops, played by CCR.',
  ],
  fr: [
    "L'enjeu est de garantir que l'approvisionnement tienne, dit l'État.",
    'Je vous garantis que le gouvernement le lira.',
    'La garantie légale de deux ans, la garantie commerciale et la garantie constructeur.',
    'Une garantie décennale et une garantie de conformité.',
    'Sous garantie, sans garantie, hors garantie.',
    "Une extension de garantie et le dépôt de garantie de l'appartement.",
    'Satisfait ou remboursé, dit la banque.',
    'La Garantie Jeunes et la garantie Visale du gouvernement.',
    'Nous sommes prêts à saisir cette occasion avec le gouvernement.',
    'Le bail de la maison de la région.',
    "Le ministre assure que tout va bien, il s'assure du reste et nous rassure.",
    "J'ai l'assurance que le gouvernement tiendra parole.",
    'Il parle avec assurance de la centrale nucléaire.',
    "L'assurance qualité, l'assurance maladie, l'assurance chômage et l'assurance vie.",
    "L'assurance auto, l'assurance habitation et l'assurance vieillesse.",
    'La police a choisi une police de caractères.',
    'La LPO compte les oiseaux et EDF tire les lignes.',
    "Le PGE de l'école, programme grande école.",
    'Libéré sous caution ; une théorie sujette à caution.',
    'Il a failli faire faillite de rire.',
  ],
  de: [
    'Ich garantiere dir, dass die Regierung das liest.',
    'Geld-zurück-Garantie und Herstellergarantie der Bank.',
    'Gewährleistung und Angaben ohne Gewähr vom Bund.',
    'Ich versichere Ihnen, das Atomkraftwerk ist sicher.',
    'Eine eidesstattliche Versicherung vor dem Staatsanwalt.',
    'Krankenversicherung, Kfz-Versicherung und Sozialversicherung des Bundes.',
    'Der Rettungsdienst und der Rettungswagen des Landes.',
  ],
  es: [
    'Te lo garantizo, el Gobierno lo leerá.',
    'Garantía de devolución y garantía legal, dice el banco.',
    'Seguro que el Gobierno llega; estoy seguro de la central nuclear.',
    'La Seguridad Social, el seguro médico y el seguro de coche.',
    'Con el aval de la comunidad científica.',
    'Un rescate de montaña con el helicóptero del Gobierno.',
    'La ICO de una criptomoneda, una oferta inicial.',
  ],
  it: [
    'Te lo garantisco, il governo lo leggerà.',
    'Garanzia legale e garanzia di 2 anni della banca.',
    'Ti assicuro che la centrale nucleare è sicura.',
    'Il salvataggio automatico e il salvataggio dei dati dello Stato.',
    "L'assicurazione auto e quella dello Stato sulla vita.",
  ],
  pt: [
    'Eu te garanto que o governo vai ler.',
    'A garantia do fabricante e do banco.',
    'Estou seguro de que a central nuclear fecha.',
    'Resgatar pontos e fundos de investimento no banco.',
    'A segurança social e o seguro auto do governo.',
  ],
};

describe.each(Object.entries(falseFriends))('in %s', (lang, texts) => {
  test.each(texts.map((text) => [text]))('no note at: %s', (text) => {
    expect(
      placeNotes(articleOf([text], { lang }), matcher, { lang: 'en' }).map(({ id, trigger }) => [id, trigger]),
    ).toEqual([]);
  });
});
