// Being written: gives `virtual:knowledge`.
export function knowledgePlugin(): { name: string } {
  return { name: 'dramatis-knowledge' };
}
