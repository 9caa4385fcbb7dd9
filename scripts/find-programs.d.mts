export type ProgramName = 'pdftotext' | 'epubcheck';
export const programs: Readonly<Record<ProgramName, { what: string; debian: string; jar?: string }>>;
export function findProgram(name: ProgramName): string[] | null;
