/** Caches in memory: as much of them as the files kept offline use. */
export class FakeCaches {
  readonly all = new Map<string, Map<string, Response>>();
  /** Where set, nothing more can be kept. */
  isFull = false;

  async keys(): Promise<string[]> {
    return [...this.all.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.all.delete(name);
  }

  async open(name: string) {
    const entries = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, entries);
    return {
      keys: async () => [...entries.keys()].map((url) => ({ url })),
      match: async (address: string) => entries.get(address)?.clone(),
      put: async (address: string, response: Response) => {
        if (this.isFull) {
          throw new DOMException("full", "QuotaExceededError");
        }
        entries.set(address, response);
      },
    };
  }
}
