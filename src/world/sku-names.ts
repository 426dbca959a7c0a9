// By what else than its SKU a product is known.

/** What reports tell of a SKU. */
export class KnownSku {
  readonly fnskus = new Set<string>();
  readonly asins = new Set<string>();
  /** The only one; null when none or several are known. Kept beside the sets, for every finding and every order asks. */
  fnsku: string | null = null;
  asin: string | null = null;
  title: string | null = null;
  /** FNSKUs under which a ledger lists it. */
  inLedger: readonly string[] = [];
}

export const NO_IDS: ReadonlySet<string> = new Set();

export class SkuNames {
  protected readonly bySku = new Map<string, KnownSku>();

  fnskusOf(sku: string): ReadonlySet<string> {
    return this.bySku.get(sku)?.fnskus ?? NO_IDS;
  }

  asinsOf(sku: string): ReadonlySet<string> {
    return this.bySku.get(sku)?.asins ?? NO_IDS;
  }

  /** The only FNSKU known for a SKU; null when none or several are. */
  fnskuOf(sku: string): string | null {
    return this.bySku.get(sku)?.fnsku ?? null;
  }

  asinOf(sku: string): string | null {
    return this.bySku.get(sku)?.asin ?? null;
  }

  titleOf(sku: string): string | null {
    return this.bySku.get(sku)?.title ?? null;
  }

  /** Notes what a row tells of a SKU; '' tells nothing. */
  protected link(sku: string, fnsku: string, asin: string, title: string): void {
    if (sku !== '') tell(this.known(sku), fnsku, asin, title);
  }

  protected known(sku: string): KnownSku {
    let known = this.bySku.get(sku);
    if (!known) {
      known = new KnownSku();
      this.bySku.set(sku, known);
    }
    return known;
  }
}

/** Notes what a row tells; '' tells nothing. */
export function tell(known: KnownSku, fnsku: string, asin: string, title: string): void {
  if (fnsku !== '' && known.fnsku !== fnsku) {
    known.fnskus.add(fnsku);
    known.fnsku = known.fnskus.size === 1 ? fnsku : null;
  }
  if (asin !== '' && known.asin !== asin) {
    known.asins.add(asin);
    known.asin = known.asins.size === 1 ? asin : null;
  }
  if (title !== '' && isFuller(title, known.title)) known.title = title;
}

/** The longest title, so that the order of tabs does not matter. */
function isFuller(title: string, known: string | null): boolean {
  if (known === null || title.length > known.length) return true;
  // Nearly always it is the same one again, which takes less to tell than which comes first.
  return title.length === known.length && title !== known && title < known;
}
