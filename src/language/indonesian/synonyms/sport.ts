// Sport: matches, players, results.

export const sport = `
olahraga, olah raga, sport; atlet, olahragawan, olahragawati; pemain, atlet, punggawa, penggawa; pemain bola,
pesepak bola, pesepakbola; pesepak bola, pemain bola, pemain; sepak bola, sepakbola, bola; bulu tangkis, bulutangkis,
badminton, tepok bulu; bola basket, basket; bola voli, voli; tinju, adu jotos; petinju, jago tinju; balapan, lomba,
balap; pembalap, rider; pertandingan, laga, partai, duel, game, tanding; bertanding, berlaga, main, tanding, bermain;
berlaga, bertanding, tampil, main; perlombaan, lomba, kompetisi, kejuaraan; lomba, perlombaan, kompetisi, sayembara;
kejuaraan, turnamen, kompetisi, piala; kompetisi, turnamen, liga, kejuaraan; final, partai puncak, partai final;
juara, pemenang, kampiun, jawara; pemenang, juara, yang menang; runner up, peringkat kedua, juara kedua; menjuarai,
memenangkan, merebut gelar, juara; memenangkan, menjuarai, merebut, menang; gelar juara, titel, trofi, piala; piala,
trofi, gelar; medali, penghargaan, keping; emas, medali emas; peringkat, posisi, urutan, ranking; klasemen, peringkat;
skor, angka, hasil, kedudukan; gol, bola masuk; mencetak gol, membobol gawang, menjebol, menjaringkan; imbang, seri,
draw; tersingkir, tersisih, gugur, kandas, gagal lolos; lolos, maju, melaju, masuk; pelatih, manajer, juru taktik,
arsitek, coach; wasit, pengadil; kiper, penjaga gawang, portiero; penyerang, striker, bomber, ujung tombak; bek,
pemain belakang; gelandang, pemain tengah; kapten, pemimpin tim; klub, tim, kesebelasan; tim, klub, kesebelasan, regu,
skuat; tim nasional, timnas, skuad garuda; skuat, tim, skuad, susunan pemain; suporter, pendukung, fans, penggemar,
bonek; penggemar, fans, pengagum, suporter; stadion, gelanggang, lapangan; lapangan, arena, gelanggang; transfer,
perpindahan, pembelian pemain; babak, ronde, putaran; rekor, catatan, capaian; menendang, menyepak, nendang; sepatu,
alas kaki; cedera, luka, sakit; olimpiade, pesta olahraga, asian games; penyelenggara, panitia, pelaksana, promotor;
tuan rumah, penyelenggara, host; latihan, berlatih, latian, training`;
