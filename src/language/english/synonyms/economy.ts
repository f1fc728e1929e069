// Money, trade, labour, family and daily life.

export const economy = `
money, cash, funds; trade, commerce; business, firm, company; company, firm, corporation, business; shop, store; buy,
purchase, acquire; sell, market; seller, vendor, trader; buyer, customer, purchaser; cost, price, expense; expensive,
costly, dear; cheap, inexpensive, affordable; free, at no cost; pay, wage, salary; salary, pay, wage, earnings;
income, earnings, revenue; profit, earnings, gain; loss, deficit; debt, loan; loan, credit; bad loan, bad debt; lend,
loan; borrow, take out a loan; savings, deposit; depositor, saver, account holder; bank, lender; central bank,
monetary authority; investor, shareholder; shareholder, stockholder; stake, share, holding; share, stock; tax, levy,
duty; tariff, duty; budget, spending; goods, products, merchandise; container, shipping container; cargo, freight;
factory, plant; worker, employee, staff; employee, worker, staff member; staff, employees, workers; boss, chief, head,
manager; chief executive, ceo, head; director, manager; job, work, employment; unemployed, jobless, out of work;
lay off, make redundant, dismiss; severance, redundancy pay; strike, walkout; union, labour union; bankrupt,
insolvent, bust; bankruptcy, insolvency, collapse; bailout, rescue; rent, lease; apartment, flat; house, home,
residence; car, vehicle; lorry, truck; plane, aircraft, airplane, jet; airport, airfield; train, railway; road,
street; fuel, petrol, gasoline; electricity, power; oil, crude; farmer, grower; food, meals; poor, needy; rich,
wealthy; child, kid, youngster; father, dad; mother, mum, mom; parents, mother and father; family, relatives, kin;
relative, family member, kin; wife, spouse; husband, spouse; marry, wed; wedding, marriage; divorce, split; woman,
female; man, male; friend, companion; young, youthful; old, elderly, aged; teacher, instructor; student, pupil;
university, college; expert, specialist, analyst; scientist, researcher; reporter, journalist, correspondent;
newspaper, paper, daily; big, large, huge, major; small, little, tiny; fast, quick, rapid; important, key, crucial,
vital; difficult, hard, tough; angry, furious, outraged; happy, glad, pleased, delighted; sad, upset, unhappy; bitter,
fierce, hostile; strange, odd, unusual; quickly, swiftly, rapidly; half a year, six months; decade, ten years;
fortnight, two weeks; annual, yearly; first, inaugural, maiden; last, final; about, around, roughly; almost, nearly`;
