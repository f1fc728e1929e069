// English → Indonesian: the body, its health and what people do with it.

export const body = `
abortion: aborsi; addict: pecandu; addiction: kecanduan; adolescent: remaja; aging/ageing: penuaan;
anemia/anaemia: anemia; antibody: antibodi; antigen: antigen; anxiety disorder: gangguan kecemasan; artery: arteri;
asthma: asma; autism: autisme; autopsy: autopsi; bacterium: bakteri; beard: jenggot; bladder: kandung kemih;
bleed: berdarah; bleeding: pendarahan; blindness: kebutaan; body of: jenazah; bone marrow: sumsum tulang;
breast milk: air susu ibu, asi; breastfeed: menyusui; capsule: kapsul; carbohydrate: karbohidrat; cataract: katarak;
chest: dada; chickenpox: cacar air; childbirth: persalinan; coma: koma; contraception: kontrasepsi; cremate: kremasi;
cremation: kremasi, ngaben; cyanide: sianida; deceased: almarhum, meninggal;
deputy health minister: wakil menteri kesehatan; diagnosis: diagnosis; digest: mencerna; digestion: pencernaan;
digestive: pencernaan; disease outbreak: wabah penyakit; dose: dosis; dysentery: disentri; elbow: siku; embryo: embrio;
emergency room: unit gawat darurat; faint: pingsan; family planning: keluarga berencana, kb; fat: lemak, gemuk;
fertility: kesuburan; fetus/foetus: janin; fracture: patah tulang; free medical treatment: pengobatan gratis;
gave birth: melahirkan; given birth: melahirkan; gland: kelenjar; handsome: tampan; heal: sembuh, menyembuhkan;
health center/health centre: puskesmas, pusat kesehatan; heel: tumit; hepatitis: hepatitis; hip: pinggul;
hormone: hormon; hospitalise/hospitalize: dirawat; human body: tubuh manusia; hygiene: kebersihan, higiene;
immune system: sistem kekebalan, sistem imun; immunisation week: pekan imunisasi; immunity: kekebalan, imunitas;
in vitro fertilisation/in vitro fertilization: fertilisasi in vitro, bayi tabung; infertility: kemandulan;
inflammation: peradangan, radang; influenza: influenza, flu; inject: menyuntikkan; injection: suntikan, injeksi;
intensive care: perawatan intensif; isolation ward: ruang isolasi; kneel: berlutut;
labor: tenaga kerja, buruh, persalinan; leprosy: kusta; leukemia: leukemia; lip: bibir; measles: campak;
medication: obat; mental illness: gangguan jiwa; microbe: mikroba; miscarriage: keguguran; moustache/mustache: kumis;
mutation: mutasi; mute: bisu; nail: kuku, paku; narcotics: narkotika, narkoba; nutrient: nutrisi, zat gizi;
ovary: indung telur, ovarium; painkiller: pereda nyeri; pancreas: pankreas; paralysed/paralyzed: lumpuh;
paralysis: kelumpuhan; passed away: meninggal, wafat; pharmaceutical: farmasi; pharmacist: apoteker; pill: pil;
pneumonia: radang paru, pneumonia; poisonous: beracun; psychiatrist: psikiater; puberty: pubertas;
reproduction: reproduksi; saliva: air liur; sanitation: sanitasi; sickness: penyakit; smallpox: cacar; sperm: sperma;
spinal cord: sumsum tulang belakang; spine: tulang belakang; sweat: keringat; swine flu: flu babi; syrup: sirup;
tablet: tablet; the late: almarhum; thirsty: haus; thumb: ibu jari, jempol; toddler: balita; toe: jari kaki;
tombstone: nisan; tongue: lidah; toxin: racun, toksin; transmission: penularan, transmisi;
transplant: transplantasi, cangkok; trauma: trauma; typhoid: tifus; ugly: jelek, buruk; ulcer: tukak, maag;
unconscious: pingsan, tidak sadar; urine: urine, air seni; venom: bisa, racun; waist: pinggang; ward: bangsal;
weep: menangis; womb/uterus: rahim
`;
