// English → Indonesian: qualities, measures, times and abstract things.

export const qualities = `
absolute: mutlak, absolut; accountability: pertanggungjawaban, akuntabilitas; alongside: samping, bersama;
approximate: kira kira; approximately: sekitar, kira kira; at the same time: sekaligus, bersamaan; blunt: tumpul;
clue: petunjuk; collective: kolektif; common people: rakyat; concentration: konsentrasi, kadar; crooked: bengkok;
crowd of: kerumunan; darkness: kegelapan; dead people: orang tewas; destiny: takdir; diverse: beragam;
diversity: keragaman, keanekaragaman; dominant: dominan; dusk: senja; easier: lebih mudah, mempermudah;
effectively: efektif; effectiveness: efektivitas; efficiency: efisiensi; eighth: kedelapan; eternal: abadi;
eventual: akhirnya; exact: tepat; fifth: kelima; fourth: keempat; golden: emas; grand: besar, agung, raya;
greyish/grayish: keabu abuan, abu abu; high quality: bermutu, berkualitas; hollow: berongga; honest: jujur;
honesty: kejujuran; indirect: tidak langsung; intensity: intensitas; invisible: tidak terlihat, gaib;
land area: luas daratan, luas wilayah; led by: dipimpin; lifetime: seumur hidup, hayat; main purpose: tujuan utama;
make easier: mempermudah, memudahkan; make it easier: mempermudah, memudahkan; mankind: manusia, umat manusia;
maturation: pematangan; mid: pertengahan; minor: kecil, minor; motivation: motivasi; nature of: sifat;
neighbor: tetangga; ninth: kesembilan; nowadays: kini, sekarang; old age: usia tua, masa tua; other than: selain;
outer: luar; pink: merah muda; poor quality: mutu rendah; population of: penduduk; purity: kemurnian;
qualitative: kualitatif; quantitative: kuantitatif; right to: hak; salty: asin; self sufficiency: swasembada;
self sufficient: swasembada, mandiri; seventh: ketujuh; sixth: keenam; so far: sejauh ini, hingga kini; sour: asam;
spicy: pedas; stuff: bahan, barang; task force: satuan tugas, satgas, gugus tugas; tens of thousands: puluhan ribu;
tenth: kesepuluh; total area: luas wilayah; tremendous: dahsyat; unstable: tidak stabil;
until now: hingga kini, sampai sekarang; usefulness: kegunaan, manfaat;
prejudice: prasangka;
judgment/judgement: penilaian, putusan;
based on: berdasarkan, berbasis
`;
