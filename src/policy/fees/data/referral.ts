// Referral rates by category: United States, Europe, Canada. How to read the lines: docs/rate-cards.md.
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
];
