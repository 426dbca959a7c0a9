// Referral rates by category: United States, Europe, Canada, Australia, Japan. How to read the lines: docs/rate-cards.md.
import type { ReferralTable } from '../types';

export const REFERRAL_TABLES: readonly ReferralTable[] = [
  {
    id: 'US from 2024',
    marketplaces: ['US'],
    currency: 'USD',
    periods: ['2024-01-15..'],
    grade: 'B',
    sources: ['us-pricing', 'us-referral'],
    minimum: 0.3,
    rows: `
Amazon Device Accessories | 45
Appliances - Compact | parts 15 to 300, 8
Appliances - Full-size | 8
Automotive and Powersports | 12
Baby Products | whole 8 to 10, 15
Backpacks, Handbags and Luggage | 15
Base Equipment Power Tools | 12
Beauty, Health and Personal Care | whole 8 to 10, 15
Books | 15; no minimum; closing 1.80
Business, Industrial, and Scientific Supplies | 12
Clothing and Accessories | whole 5 to 15, 10 to 20, 17
Computers | 8
Consumer Electronics | 8
DVD | 15; no minimum; closing 1.80
Electronics Accessories | parts 15 to 100, 8
Everything Else | 15
Eyewear | 15
Fine Art | parts 20 to 100, 15 to 1000, 10 to 5000, 5; no minimum
Footwear | 15
Furniture | parts 15 to 200, 10
Gift Cards | 20; no minimum
Grocery and Gourmet | whole 8 to 15, 15; no minimum
Home and Kitchen | 15
Jewelry | parts 20 to 250, 5
Lawn and Garden | 15
Lawn Mowers and Snow Throwers | whole 15 to 500, 8
Mattresses | 15
Merchant Fulfilled Services | 20
Music | 15; no minimum; closing 1.80
Musical Instruments and AV Production | 15
Office Products | 15
Pet Supplies | 15
Pet Supplies - veterinary diets | 22
Software | 15; no minimum; closing 1.80
Sports and Outdoors | 15
Tires | 10
Tools and Home Improvement | 15
Toys and Games | 15
Video | 15; no minimum; closing 1.80
Video Game Consoles | 8; no minimum; closing 1.80
Video Games and Gaming Accessories | 15; no minimum; closing 1.80
Watches | parts 16 to 1500, 3
`,
  },
  {
    id: 'US 2023',
    marketplaces: ['US'],
    currency: 'USD',
    periods: ['2023-01-17..2024-01-14'],
    grade: 'C',
    sources: ['us-referral'],
    note: 'Clothing was flat; the other categories are taken over from 2024.',
    minimum: 0.3,
    like: 'US from 2024',
    rows: `
Clothing and Accessories | 17
`,
  },
  {
    id: 'UK from February 2026',
    marketplaces: ['UK'],
    currency: 'GBP',
    periods: ['2026-02-01..'],
    grade: 'B',
    sources: ['eu-card-2026', 'eu-referral'],
    minimum: 0.25,
    specialMinimums: [20, 25],
    rows: `
Amazon Device Accessories | 45
Automotive and Powersports | parts 15 to 45, 9
Baby Products | whole 8 to 10, 15
Baby Strollers and Safety | whole 8 to 10, 15
Rucksacks and Handbags | 15
Beauty, Health and Personal Care | whole 8 to 10, 15
Personal Care Appliances | whole 8 to 10, 15
Reusable Work and Safety Gloves | whole 8 to 10, 15
Beer, Wine and Spirits | 10
Books | 15; closing 0.50
Business, Industrial and Scientific Supplies | 15
Compact Appliances | 15
Clothing and Accessories | whole 5 to 15, 10 to 20, 15; FBA over 40: parts 15 to 40, 7
Commercial Electrical and Energy Supplies | 12
Computers | 7
Consumer Electronics | 7
Cycling Accessories | 15; grade C
Electronic and Computer Accessories | parts 15 to 100, 8
Printer and Scanner Accessories | parts 15 to 100, 8
Eyewear | 15
Eyewear Protection | 15
Footwear | 15
Full-size Appliances | 7
Furniture | parts 15 to 175, 10
Furniture Accessories | 13
Grocery and Gourmet | whole 5 to 10, 15
Handmade | 12
Home Products | whole 8 to 20, 15
Kitchen | 15
Home Linen and Rugs | 15
Jewellery | parts 20 to 225, 5
Lawn and Garden | 15
Luggage | 15
Luggage Accessories | 15
Mattresses | 15
Music, Video and DVD | 15; closing 0.50
Musical Instruments and AV Production | 12
Office Products | 15
Packing Materials | 15
Pet Supplies | 15
Pet Clothing and Food | whole 5 to 10, 15
Software | 15; closing 0.50
Sports and Outdoors | 15
Tyres | 7
Tools and Home Improvement | 13
Door, Window and Shower Accessories | 13
Home Adhesives and Cable Ties | 13
Toys and Games | 15
Video Games and Gaming Accessories | 15; closing 0.50
Video Game Consoles | 8; closing 0.50
Vitamins, Minerals and Supplements | whole 5 to 10, 15
Watches | parts 15 to 225, 5
Everything Else | 15
`,
  },
  {
    id: 'UK from December 2025',
    marketplaces: ['UK'],
    currency: 'GBP',
    periods: ['2025-12-15..2026-01-31'],
    grade: 'C',
    sources: ['eu-referral'],
    note: 'Built backwards from the list of 2026 and the announced changes.',
    minimum: 0.25,
    specialMinimums: [20, 25],
    like: 'UK from February 2026',
    rows: `
Grocery and Gourmet | whole 8 to 10, 15
Home Products | 15
Pet Clothing and Food | 15
Vitamins, Minerals and Supplements | whole 8 to 10, 15
`,
  },
  {
    id: 'UK 2025',
    marketplaces: ['UK'],
    currency: 'GBP',
    periods: ['2025-01-01..2025-12-14'],
    grade: 'C',
    sources: ['eu-referral'],
    note: 'Built backwards as above; the first day is not verified.',
    minimum: 0.25,
    specialMinimums: [20, 25],
    like: 'UK from December 2025',
    rows: `
Clothing and Accessories | whole 8 to 15, 15; FBA over 40: parts 15 to 40, 7
`,
  },
  {
    id: 'Euro from February 2026',
    marketplaces: ['DE', 'FR', 'IT', 'ES'],
    currency: 'EUR',
    periods: ['2026-02-01..'],
    grade: 'B',
    gradeC: ['FR', 'IT', 'ES'],
    sources: ['eu-card-2026', 'eu-referral'],
    minimum: 0.3,
    specialMinimums: [20, 25],
    rows: `
Amazon Device Accessories | 45
Automotive and Powersports | parts 15 to 50, 9
Baby Products | whole 8 to 10, 15
Baby Strollers and Safety | whole 8 to 10, 15
Rucksacks and Handbags | 15
Beauty, Health and Personal Care | whole 8 to 10, 15
Personal Care Appliances | whole 8 to 10, 15
Reusable Work and Safety Gloves | whole 8 to 10, 15
Beer, Wine and Spirits | 10
Books | 15
Business, Industrial and Scientific Supplies | 15
Compact Appliances | 15
Clothing and Accessories | whole 5 to 15, 10 to 20, 15; FBA over 45: parts 15 to 45, 7
Commercial Electrical and Energy Supplies | 12
Computers | 7
Consumer Electronics | 7
Cycling Accessories | 15; grade C
Electronic and Computer Accessories | parts 15 to 100, 8
Printer and Scanner Accessories | parts 15 to 100, 8
Eyewear | 15
Eyewear Protection | 15
Footwear | 15
Full-size Appliances | 7
Furniture | parts 15 to 200, 10
Furniture Accessories | 13
Grocery and Gourmet | whole 5 to 10, 15
Handmade | 12
Home Products | whole 8 to 20, 15
Kitchen | 15
Home Linen and Rugs | 15
Jewellery | parts 20 to 250, 5
Lawn and Garden | 15
Luggage | 15
Luggage Accessories | 15
Mattresses | 15
Music, Video and DVD | 15
Musical Instruments and AV Production | 12
Office Products | 15
Packing Materials | 15
Pet Supplies | 15
Pet Clothing and Food | whole 5 to 10, 15
Software | 15
Sports and Outdoors | 15
Tyres | 7
Tools and Home Improvement | 13
Door, Window and Shower Accessories | 13
Home Adhesives and Cable Ties | 13
Toys and Games | 15
Video Games and Gaming Accessories | 15
Video Game Consoles | 8
Vitamins, Minerals and Supplements | whole 5 to 10, 15
Watches | parts 15 to 250, 5
Everything Else | 15
`,
  },
  {
    id: 'Euro from December 2025',
    marketplaces: ['DE', 'FR', 'IT', 'ES'],
    currency: 'EUR',
    periods: ['2025-12-15..2026-01-31'],
    grade: 'C',
    sources: ['eu-referral'],
    note: 'Built backwards from the list of 2026 and the announced changes.',
    minimum: 0.3,
    specialMinimums: [20, 25],
    like: 'Euro from February 2026',
    rows: `
Grocery and Gourmet | whole 8 to 10, 15
Home Products | 15
Pet Clothing and Food | 15
Vitamins, Minerals and Supplements | whole 8 to 10, 15
`,
  },
  {
    id: 'Euro 2025',
    marketplaces: ['DE', 'FR', 'IT', 'ES'],
    currency: 'EUR',
    periods: ['2025-01-01..2025-12-14'],
    grade: 'C',
    sources: ['eu-referral'],
    note: 'Built backwards as above; the first day is not verified.',
    minimum: 0.3,
    specialMinimums: [20, 25],
    like: 'Euro from December 2025',
    rows: `
Clothing and Accessories | whole 8 to 15, 15; FBA over 45: parts 15 to 45, 7
`,
  },
  {
    id: 'Canada 2020',
    marketplaces: ['CA'],
    currency: 'CAD',
    periods: ['2020-01-01..'],
    few: true,
    grade: 'C',
    sources: ['ca-referral'],
    note: 'Three categories only; the others are not known.',
    minimum: 0.3,
    rows: `
Furniture | parts 15 to 250, 10
Health & Personal Care | whole 8 to 15, 15
Office Products | 15
`,
  },
  {
    id: 'Australia, rates of 2026',
    marketplaces: ['AU'],
    currency: 'AUD',
    periods: ['2026-01-01..'],
    grade: 'C',
    sources: ['au-referral-2026'],
    note: 'The copy gives the year only and five rates; all other categories stand at its rate for others. Whether the rate of pets and sports counts for the whole price or for parts is not said; parts are dearer.',
    minimum: 0,
    rows: `
Automotive | 15
Baby | 15
Beauty | 15
Books | 15; closing 1.00
Camera | 15
Clothing | 15
Games | 15; closing 1.00
Consumer Electronics | 15
DVD | 15; closing 1.00
Electronics Accessories | 15
Health & Personal Care | 15
Home | 13
Garden | 13
Jewellery | 15
Kitchen | 13
Luggage | 15
Large Appliances | 15
Mobile Phones | 15
Music | 15; closing 1.00
Musical Instruments | 15
Office | 13
Outdoors | 15
Pantry | 15
Personal Computers | 15
Pet | parts 13 to 200, 12
Shoes | 15
Software | 15; closing 1.00
Sports | parts 13 to 200, 12
Tools | 13
Toys | 15
Video | 15; closing 1.00
Video Game Consoles | 15; closing 1.00
Everything Else | 15
`,
  },
  {
    id: 'Australia, rates of 2019',
    marketplaces: ['AU'],
    currency: 'AUD',
    periods: ['2019-01-01..2019-12-31'],
    grade: 'A',
    sources: ['au-referral'],
    note: 'How long it held after 2019 is not known.',
    minimum: 0,
    rows: `
Automotive | 9
Baby | 9
Beauty | 15
Books | 15; closing 1.00
Camera | 7
Clothing | 12
Games | 9; closing 1.00
Consumer Electronics | 7
DVD | 12; closing 1.00
Electronics Accessories | 12
Health & Personal Care | 9
Home | 12
Jewellery | 15
Kitchen | 9
Luggage | 12
Large Appliances | 7
Mobile Phones | 7
Music | 15; closing 1.00
Musical Instruments | 9
Office | 12
Outdoors | 15
Pantry | 9
Personal Computers | 6
Pet | 9
Shoes | 12
Software | 15; closing 1.00
Sports | 15
Tools | 12
Toys | 9
Video | 12; closing 1.00
Video Game Consoles | 6; closing 1.00
Everything Else | 12
`,
  },
  {
    id: 'Japan, rates from April 2025',
    marketplaces: ['JP'],
    currency: 'JPY',
    periods: ['2025-04-15..'],
    few: true,
    grade: 'C',
    sources: ['jp-referral'],
    note: 'The only category with a day. Prices with tax.',
    minimum: 30,
    rows: `
Lawn and Garden | whole 5 to 750, 15
`,
  },
  {
    id: 'Japan, rates now',
    marketplaces: ['JP'],
    currency: 'JPY',
    periods: [],
    grade: 'C',
    sources: ['jp-referral'],
    note: 'In force, first day not known, so it answers no question about a date. Prices with tax.',
    minimum: 30,
    rows: `
Consumer Electronics | whole 5 to 750, 8
Computers | whole 5 to 750, 8
Electronics Accessories | whole 5 to 750, 10
Musical Instruments | whole 5 to 750, 10
Drugstore | whole 5 to 750, 8 to 1500, 10
Beauty | whole 5 to 750, 8 to 1500, 10
Sports | whole 5 to 750, 10
Automotive | whole 5 to 750, 10
PC Appliances | whole 5 to 750, 8 to 1500, 10
Video Game Consoles | 8
Electronic Dictionaries | 8
Water Filters and Home Electronics | 10
Beer | 6.5
`,
  },
  {
    id: 'Japan, older rates',
    marketplaces: ['JP'],
    currency: 'JPY',
    periods: [],
    grade: 'A',
    sources: ['jp-referral'],
    note: 'When it was in force is not known. Prices with tax.',
    minimum: 30,
    rows: `
Books, Music, Video and DVD | 15; no minimum
Consumer Electronics | 8
Camera | 8
Computers | 8
Electronics Accessories | 10
Amazon Device Accessories | 45
Musical Instruments | 8
Drugstore | whole 8 to 1500, 10
Beauty | whole 8 to 1500, 10
Sports | 10
Automotive | 10
Toys | 10
Video Games | 15
`,
  },
];
