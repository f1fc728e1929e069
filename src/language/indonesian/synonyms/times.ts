// Time, order and quantity.

export const times = `
kini, sekarang; nanti, kelak, mendatang; mendatang, depan, nanti; masa depan, masa mendatang, hari depan;
masa mendatang, waktu dekat, masa depan; waktu dekat, segera, sebentar lagi, tidak lama lagi; segera, secepatnya,
lekas, cepat, langsung, asap; secepatnya, segera, sesegera mungkin; masa lalu, masa silam, dulu, zaman dulu,
tempo dulu; dulu, dahulu, tempo dulu, masa lalu; sebelumnya, dulu, lebih dulu; baru baru ini, belakangan,
belum lama ini, akhir akhir ini; kemarin, sehari sebelumnya; besok, esok, keesokan hari; lusa, dua hari lagi; pagi,
subuh, dini hari; malam, petang; sore, petang; siang, tengah hari; sepekan, seminggu, tujuh hari; dua pekan,
dua minggu, setengah bulan; akhir pekan, sabtu minggu, weekend; sebulan, satu bulan, tiga puluh hari; setengah tahun,
enam bulan, semester; setahun, satu tahun, dua belas bulan; dasawarsa, dekade, sepuluh tahun; abad, seratus tahun;
windu, delapan tahun; tahunan, per tahun, setiap tahun; masa, zaman, era, periode, waktu, kurun; waktu, saat, masa,
tempo; saat, ketika, waktu, momen, kala; saatnya, waktunya; momen, saat, peristiwa; durasi, lamanya, lama,
jangka waktu; jangka waktu, tenggat, masa, durasi; tenggat, batas waktu, deadline, tempo; sementara, temporer,
sejenak; sebentar, sejenak, sekejap, bentar; selamanya, abadi, seterusnya, permanen; abadi, kekal, selamanya;
permanen, tetap, selamanya; sering, kerap, acap kali, berulang kali; kerap, sering, acap; selalu, senantiasa,
terus menerus; terus, tetap, berlanjut; tiba tiba, mendadak, ujug ujug; mendadak, tiba tiba, sekonyong konyong;
pertama, perdana, awal, kesatu; pertama kali, perdana, kali pertama; terakhir, pamungkas, akhir, penghabisan;
berikutnya, selanjutnya, berikut, kemudian; kemudian, lalu, lantas, selanjutnya; akhir, penghujung, penutup, ujung;
paruh, separuh, setengah; separuh, setengah, sebagian, paruh; dua kali lipat, ganda, dobel; ganda, dobel, rangkap;
lusin, dua belas; puluhan, sepuluh; total, jumlah, seluruhnya, keseluruhan; seluruh, semua, segenap, total; sebagian,
separuh, beberapa; mayoritas, sebagian besar, kebanyakan; minoritas, sebagian kecil; rata rata, mean; maksimal,
paling banyak, tertinggi, maksimum; minimal, paling sedikit, terendah, minimum, sedikitnya, setidaknya; sedikitnya,
setidaknya, minimal, paling tidak; sekitar, kira kira, kurang lebih, hampir; hampir, nyaris; melebihi, melampaui,
lebih dari; persentase, persen, bagian; saham, kepemilikan, bagian; kali, frekuensi; bersama, bareng, barengan,
berbarengan; serentak, bersamaan, berbarengan, barengan; sendirian, seorang diri, solo; sejarah, riwayat, masa lalu;
ulang tahun, hut, hari jadi, peringatan; musim, periode`;
