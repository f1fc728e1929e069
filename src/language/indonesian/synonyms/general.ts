// Words of any report.

export const general = `
keluh, protes, gerutu; tuntut, desak, minta, seru, imbau, ajak; ejek, sindir, olok, cemooh; debat, selisih, sengketa;
runding, negosiasi, bicara, bahas, dialog, diskusi, obrol, bincang; pesan, surat; ucapan, pidato, sambutan; makna,
arti; cemas, khawatir, waswas, resah, gelisah, takut, risau, prihatin; benci, musuh; ingin, hendak, niat, hasrat,
harap, kehendak; kunjung, lawat, sambang, tandang, datang, singgah, mampir, jenguk, tengok; temu, jumpa, tatap;
sambut, terima, jamu; temani, damping, iring, sertai; hadir, ikut; pindah, hijrah, alih, boyong; masuk, susup;
terbang, luncur, lepas; beri, kasih, sumbang, hibah, pasok, serah; kirim, pasok, suplai, salur, transfer; hadiah,
kado, cendera, bingkisan, oleh; imbal, balas, ganti, kompensasi; tukar, barter; bantu, tolong, dukung, sokong; curi,
rampok, jarah; mulai, awal, buka; henti, setop, stop; lanjut, terus, lagi; tunda, undur, mundur, molor; tutup, bubar,
hapus; dirikan, bentuk, bangun, jalin; bangun, dirikan, kembang; ganti, gantikan, alih, suksesi; ubah, revisi,
amandemen, ganti; gagal, kandas, leset; picu, sebab, akibat, sulut, timbul; jadi, alami; pecat, copot, mundur; larang,
langgar, cekal; izin, boleh, restu; naik, tingkat, tambah, lonjak, kuat, tumbuh; turun, merosot, kurang, anjlok,
susut, lemah, kecil, ciut; cepat, segera, lekas, pesat, kilat; luas, hektare; kuat, erat, kokoh; jauh, jarak; tipis,
selisih; bagian, porsi, persen; lipat, ganda; kuno, lama, tua, lawas, purba; buruk, jelek, parah; kotor, cemar,
polusi; damai, rukun; senjata, amunisi, munisi; peluru, amunisi, munisi; korban, jiwa, nyawa; tahan, tangkap, ciduk,
bekuk, sandera; hukum, sanksi, vonis, denda; jaga, lindung, aman, kawal; pecah, meletus; kuasa, duduk, caplok,
aneksasi; gulingkan, jatuhkan; demo, demonstrasi, protes, unjuk; nuklir, atom; mata, intai, intelijen; api, bakar,
hangus; rusak, hancur, busuk, remuk; lumpur, sedimen, endap; suhu, temperatur, panas, dingin; awak, kru, pelaut;
orang, warga, penduduk, jiwa; pakar, ahli, analis, pengamat, akademisi, peneliti, dosen; wakil, utus, delegasi, duta;
pria, lelaki, laki; kelompok, kubu, grup, golongan; oposisi, lawan; hakim, pengadilan, mahkamah; juru, jubir; mantan,
bekas, dulu; parlemen, majelis, dewan, legislatif; rapat, sidang, konferensi, temu; upacara, seremoni, acara; survei,
jajak, polling; popularitas, elektabilitas, dukung; biaya, ongkos, tarif, harga, nilai; rugi, susut; manfaat, guna,
fungsi, faedah; perbatasan, batas, garis; teknologi, teknik; sikap, posisi, pendirian; beda, lain, selisih; sama,
serupa, mirip; cari, buru, incar; tunjuk, perlihat, pamer; lihat, saksi, amati, pantau; satu, unifikasi; makan,
santap, jamu; kapal, armada; obat, vaksin; penyakit, wabah; belajar, studi; ajar, didik, dosen`;
