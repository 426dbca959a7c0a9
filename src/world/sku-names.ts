// By what else than its SKU a product is known.

interface Ids {
  readonly fnskus: Set<string>;
  readonly asins: Set<string>;
}

/** What reports tell of SKUs. */
export interface KnownSkus {
  readonly bySku: Map<string, Ids>;
  readonly titles: Map<string, string>;
}

const NO_IDS: ReadonlySet<string> = new Set();

export class SkuNames {
  constructor(readonly known: KnownSkus) {}

  fnskusOf(sku: string): ReadonlySet<string> {
    return this.known.bySku.get(sku)?.fnskus ?? NO_IDS;
  }

  asinsOf(sku: string): ReadonlySet<string> {
    return this.known.bySku.get(sku)?.asins ?? NO_IDS;
  }

  /** The only FNSKU known for a SKU; null when none or several are. */
  fnskuOf(sku: string): string | null {
    return only(this.fnskusOf(sku));
  }

  asinOf(sku: string): string | null {
    return only(this.asinsOf(sku));
  }

  titleOf(sku: string): string | null {
    return this.known.titles.get(sku) ?? null;
  }
}

function only(ids: ReadonlySet<string>): string | null {
  if (ids.size !== 1) return null;
  for (const id of ids) return id;
  return null;
}
