// The pages that the claim windows come from. Checked up to 2026-11-22.
export const SOURCES = {
  returnsUs: 'https://sellercentral.amazon.com/gp/help/external/G9N934L7Y4SFWPJ4?locale=en-US',
  returnsUk: 'https://sellercentral.amazon.co.uk/help/hub/reference/external/G84Z6B8BTKVNV53S',
  announcementUs: 'https://sellercentral.amazon.com/seller-forums/discussions/t/81c3235d-4c44-47ba-96c5-883cecab3244',
  announcementEs: 'https://sellercentral.amazon.es/seller-forums/discussions/t/8bc6ce8b-d765-411d-942a-fadca01873c2',
  announcementAe: 'https://sellercentral.amazon.ae/seller-forums/discussions/t/96a05f4a-537a-49d2-a918-703c47716bc0',
  announcementEurope: 'https://seller-forum.com/t/update-on-eligibility-window-to-file-reimbursement-claims/7594',
  changesDe: 'https://revoic.com/blog/logistics/aenderungen-fba-erstattungen-ab-2025',
  changesJp: 'https://tas-buppan-officialsite.co.jp/blog/hoten-2025',
  operationsUk: 'https://sellercentral.amazon.co.uk/help/hub/reference/external/GGEV4254LJJ9BAEG',
  inboundUs: 'https://www.amz-doc.com/fba-lost-and-damaged-inventory-reimbursement-policy/',
  inboundEurope:
    'https://oliverpiroska.wixsite.com/europe-market-eu/post/fba-inventory-reimbursement-policy-shipment-to-amazon-claims',
  inboundNl: 'https://sellercentral.amazon.nl/gp/help/external/G200213130?language=en_GB',
  inboundIn: 'https://sellercentral.amazon.in/gp/help/external/help.html?itemID=201214140&language=en_IN',
  sizeFeeFr: 'https://sellercentral.amazon.fr/gp/help/external/help.html?itemID=GL7U4JFSDXUTQAJ&language=en_FR',
  sizeFeeAu: 'https://sellercentral.amazon.com.au/gp/help/external/help.html?itemID=GL7U4JFSDXUTQAJ&language=en_AU',
  sizeFeeDe: 'https://sellercentral.amazon.de/gp/help/external/help.html?itemID=GL7U4JFSDXUTQAJ&language=de_DE',
  sizeFeeUs: 'https://sellerjournal.com/changes-to-the-fba-fee-reimbursement-policy/',
  referralUs: 'https://sellercentral.amazon.com/gp/help/external/GRRJCFXD6474GRLY?language=en_US',
  referralEurope:
    'https://sellercentral-europe.amazon.com/seller-forums/discussions/t/3432aad2-9c07-4551-85bb-798325231de0',
  valuationUs: 'https://m.media-amazon.com/images/G/01/rainier/help./Redlined_FBA_Reimbursement_policy_US.pdf',
  valuationUk: 'https://sellercentral.amazon.co.uk/help/hub/reference/external/G200213130',
  policyBr: 'https://sellercentral.amazon.com.br/gp/help/external/G200213130?language=en_US',
  valuationJp: 'https://m.media-amazon.com/images/G/09/help/redline_FBA_reimbursement_policy_EN_version.pdf',
  oldReturnsUs:
    'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=9N934L7Y4SFWPJ4&language=en-US&ref=efph_9N934L7Y4SFWPJ4_cont_200213130',
  oldestReturnsUs:
    'https://sellercentral.amazon.com/gp/help/external/G9N934L7Y4SFWPJ4?language=en_US&ref=efph_G9N934L7Y4SFWPJ4_cont_G200213130',
  oldReturnsCa:
    'https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=9N934L7Y4SFWPJ4&language=en_CA&ref=efph_9N934L7Y4SFWPJ4_relt_GEV4254LJJ9BAEG',
  oldReturnsJp:
    'https://sellercentral.amazon.co.jp/gp/help/external/G9N934L7Y4SFWPJ4?language=en_JP&ref=efph_G9N934L7Y4SFWPJ4_cont_G9ZB3H4DP4H72U6R',
  oldOperationsDe:
    'https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=GEV4254LJJ9BAEG&language=de_DE',
} as const;
