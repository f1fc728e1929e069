// What things and people are like: size, speed, worth, feeling.

export const qualities = `
besar, akbar, raksasa, gede, jumbo, agung; kecil, mini, mungil, cilik, sedikit; tinggi, jangkung, menjulang; rendah,
pendek, cetek; panjang, lama, jangkung; pendek, singkat, ringkas; luas, lebar, lapang, besar; sempit, kecil, sesak;
berat, bobot, parah; ringan, enteng; dangkal, cetek; tebal, lebat; tipis, sedikit; banyak, sejumlah, melimpah,
buanyak, bejibun, segudang; sedikit, minim, kurang, dikit, segelintir; cukup, memadai, lumayan; kurang, minim,
belum cukup, tidak cukup, defisit; kekurangan, kelemahan, defisit, cacat; kelebihan, keunggulan, surplus; kelemahan,
kekurangan, titik lemah; penuh, sesak, padat; kosong, hampa, kosongan; baru, anyar, gres; terbaru, terkini, teranyar,
mutakhir; lama, kuno, dulu, lawas, usang; kuno, lama, tua, lawas, kolot; modern, maju, canggih; maju, berkembang,
modern; terbelakang, tertinggal, miskin; cepat, kilat, pesat, gesit, lekas, buru buru; lambat, lamban, pelan, lelet,
lama, terlambat; terlambat, telat, lambat, kelamaan, molor; kuat, kokoh, tangguh, perkasa; lemah, rapuh, loyo; keras,
tegas, kuat; lunak, lembut, empuk; tegas, keras, jelas; baik, bagus, positif, oke, apik; bagus, baik, keren, apik,
oke; buruk, jelek, jahat, negatif; jelek, buruk, payah; hebat, luar biasa, dahsyat, keren, mantap; luar biasa,
istimewa, hebat, dahsyat; dahsyat, hebat, dasyat, mengerikan; penting, utama, vital, krusial, signifikan, mendesak;
utama, pokok, inti, penting; pokok, utama, inti, dasar; mendasar, fundamental, pokok; khusus, spesial, istimewa,
tertentu; umum, lazim, biasa; biasa, lazim, normal, lumrah; aneh, janggal, ganjil, tidak wajar; janggal, aneh,
mencurigakan; mudah, gampang, enteng, simpel; sulit, susah, sukar, berat, ribet, rumit; rumit, kompleks, pelik, ribet,
njelimet; kesulitan, kesukaran, masalah, kesusahan; jelas, terang, gamblang; tidak jelas, kabur, simpang siur; benar,
betul, tepat, bener; kebenaran, fakta, kenyataan; kenyataan, fakta, realitas; salah, keliru, ngawur; tepat, pas,
akurat, persis; akurat, tepat, cermat; pasti, tentu, tetap, fix; mungkin, barangkali, bisa jadi; kemungkinan, peluang,
potensi, kans; peluang, kesempatan, kemungkinan, kans; kesempatan, peluang, momentum; sama, serupa, identik, setara;
mirip, serupa, menyerupai, kayak; setara, sederajat, sama, sejajar; berbeda, beda, lain, berlainan; perbedaan, beda,
selisih, disparitas; berlawanan, bertentangan, kontras; bertentangan, berlawanan, berseberangan; cantik, indah, ayu,
elok, cakep; indah, cantik, elok, permai; tampan, ganteng, cakep; bersih, jernih, higienis; kotor, jorok, kumuh,
cemar; panas, gerah, terik; dingin, sejuk, beku; basah, lembap; kering, gersang, tandus; gelap, suram; terang, cerah;
sepi, lengang, sunyi, senyap; ramai, sibuk, padat; sibuk, repot, padat; tenang, damai, kalem; senang, gembira,
bahagia, suka, girang, seneng, happy; gembira, senang, bahagia, sukacita; kebahagiaan, kegembiraan, sukacita; puas,
senang, lega; sedih, duka, pilu, sendu, galau; marah, murka, geram, berang, naik pitam, ngamuk, emosi, kesal, gusar,
dongkol; kemarahan, amarah, murka, kegeraman; mengamuk, marah, ngamuk; kecewa, menyesal, kesal; kekecewaan,
penyesalan; malu, aib, tersipu; bangga, besar hati; terkejut, kaget, tersentak, shock, syok; kejutan, surprise; heran,
bingung, takjub; bingung, linglung, pusing; bosan, jenuh, muak; penasaran, ingin tahu, kepo; berani, nekat, gagah;
nekat, berani, sembrono; pengecut, penakut; sabar, tabah; sombong, angkuh, congkak; rendah hati, sederhana; ramah,
hangat, akrab; jahat, keji, kejam, bengis; kejam, bengis, sadis, keji, brutal, biadab; cerdas, pintar, pandai, cerdik,
pinter; bodoh, tolol, dungu, bego; rajin, giat, tekun; malas, enggan, mager; serius, sungguh sungguh, parah; setia,
loyal; kesetiaan, loyalitas; mencintai, menyayangi, cinta; menyukai, menggemari, suka, demen, doyan; cinta, kasih,
sayang; membenci, benci, tidak suka; menghormati, menghargai, ngehargain; menghargai, menghormati, mengapresiasi;
terhormat, mulia; kehormatan, martabat, harga diri; ingin, mau, hendak, berniat, pengen, kepingin, kepengen, mo;
keinginan, hasrat, kemauan, kehendak; bersedia, siap, mau; semangat, gairah, antusias; ketat, keras, ekstra; longgar,
kendur; bebas, leluasa; wajar, normal, masuk akal; masuk akal, logis, wajar; mustahil, tidak mungkin, nggak mungkin;
berharga, bernilai, mahal; mewah, megah, glamor; megah, mewah, agung; sederhana, simpel, bersahaja; asli, murni,
otentik, orisinal; lengkap, komplet, utuh; sempurna, tanpa cela; hidup, bernyawa, masih ada; nasib, takdir, keadaan;
keadaan, kondisi, situasi; situasi, keadaan, kondisi, suasana; suasana, situasi, atmosfer; citra, reputasi, nama baik,
imej; sifat, watak, karakter, tabiat; ciri, tanda, karakteristik; keunggulan, kelebihan, superioritas; mutu, kualitas;
jumlah, total, banyaknya, angka`;
