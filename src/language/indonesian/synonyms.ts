// Words that say the same in the news: whoever asks for "kru" is answered by "awak". In any form of them; a word may stand in several groups.

import { synonymGroups } from '../synonyms.ts';
import { stem } from './stemmer.ts';

export const synonyms = synonymGroups(
  `
  what people do with words: kecam, kutuk, kritik, cela, sesal; puji, sanjung, apresiasi, sanjung; tuduh, tuding, dakwa;
  bantah, sangkal, tepis, tampik, elak; tolak, tampik, enggan; keluh, protes, gerutu; tuntut, desak, minta, seru, imbau, ajak;
  ancam, gertak; ejek, sindir, olok, cemooh; janji, komitmen, ikrar, sumpah; sepakat, setuju, pakta, traktat;
  teken, tandatangan; ramal, prediksi, proyeksi, perkiraan, taksir; anggap, nilai, pandang; yakin, percaya;
  debat, selisih, sengketa; runding, negosiasi, bicara, bahas, dialog, diskusi, obrol, bincang; umumkan, pengumuman;
  juluk, gelar, sebut; siar, tayang; kabar, berita, laporan, warta; pesan, surat; ucapan, pidato, sambutan;
  bohong, dusta, palsu, hoaks; makna, arti; sembunyi, rahasia, tutup;

  what they feel: cemas, khawatir, waswas, resah, gelisah, takut, risau, prihatin; marah, murka, geram, berang, kesal;
  senang, gembira, bahagia, girang; sedih, duka; bangga; benci, musuh; ingin, hendak, niat, hasrat, harap, kehendak;
  bosan, jenuh; kaget, terkejut, kejut; malu, aib; sayang, cinta;

  coming and going: kunjung, lawat, sambang, tandang, datang, singgah, mampir, jenguk, tengok; pergi, berangkat;
  tiba, datang, sampai; inap, malam; pulang, kembali; temu, jumpa, tatap; sambut, terima, jamu; undang, ajak;
  temani, damping, iring, sertai; ikut, serta, gabung; hadir, ikut; pindah, hijrah, alih, boyong; ungsi, evakuasi;
  lari, kabur, buron; masuk, susup; terbang, luncur, lepas; jemput, ambil; rute, jalur, jalan, lintas;

  giving and getting: beri, kasih, sumbang, hibah, pasok, serah; kirim, pasok, suplai, salur, transfer; dapat, terima, peroleh, raih;
  hadiah, kado, cendera, bingkisan, oleh; imbal, balas, ganti, kompensasi; tukar, barter; bantu, tolong, dukung, sokong;
  dukung, sokong, topang; bawa, angkut, muat; bayar, setor, lunas; curi, rampok, jarah; sita, rampas;

  beginning and ending: mulai, awal, buka; akhir, selesai, usai, tuntas, rampung; henti, setop, stop; lanjut, terus, lagi;
  tunda, undur, mundur, molor; batal, urung; tutup, bubar, hapus; dirikan, bentuk, bangun, jalin; bangun, dirikan, kembang;
  ganti, gantikan, alih, suksesi; ubah, revisi, amandemen, ganti; gagal, kandas, leset; berhasil, sukses, mampu;
  picu, sebab, akibat, sulut, timbul; jadi, alami; lantik, angkat, tunjuk, nobat; pecat, copot, mundur;
  pertama, perdana, awal; akhir, pamungkas; larang, langgar, cekal; izin, boleh, restu;

  more and less: naik, tingkat, tambah, lonjak, kuat, tumbuh; turun, merosot, kurang, anjlok, susut, lemah, kecil, ciut;
  cepat, segera, lekas, pesat, kilat; lambat, pelan; besar, akbar, raksasa; banyak, jumlah, total; luas, hektare; kuat, erat, kokoh;
  erat, dekat, akrab, mesra, hangat; jauh, jarak; tipis, selisih; bagian, porsi, persen; hampir, nyaris; lipat, ganda;
  canggih, maju, modern, mutakhir; kuno, lama, tua, lawas, purba; baru, anyar; penting, utama, vital, krusial; khusus, istimewa;
  sulit, susah, sukar; mudah, gampang; resmi, formal; nyata, fakta; rentan, lemah, rawan; aman, selamat; buruk, jelek, parah;
  cantik, indah, elok; bersih, jernih; kotor, cemar, polusi; tegang, memanas, panas; damai, rukun;

  war and crime: perang, konflik, tempur, invasi; serang, gempur, agresi, invasi; senjata, amunisi, munisi; peluru, amunisi, munisi;
  rudal, misil; tentara, militer, prajurit, serdadu, pasukan; lawan, musuh, seteru; sekutu, mitra, kawan, sahabat, teman, rekan;
  bunuh, tewas, mati, tinggal, wafat, gugur; korban, jiwa, nyawa; luka, cedera; tahan, tangkap, ciduk, bekuk, sandera;
  bebas, lepas; penjara, bui, lapas, sel; hukum, sanksi, vonis, denda; selidik, periksa, usut, sidik; jaga, lindung, aman, kawal;
  bahaya, ancam, risiko; ganggu, usik; ledak, bom; selundup; pecah, meletus; kuasa, duduk, caplok, aneksasi; gulingkan, jatuhkan;
  demo, demonstrasi, protes, unjuk; uji, coba, tes; nuklir, atom; mata, intai, intelijen;

  disasters and nature: api, bakar, hangus; banjir, genang; runtuh, ambruk, roboh; tenggelam, karam; tabrak, bentur; hilang, lenyap;
  rusak, hancur, busuk, remuk; sampah, limbah, kotor; lumpur, sedimen, endap; hewan, binatang, satwa, fauna; tumbuhan, tanaman, flora;
  hutan, rimba; laut, samudra, perairan; pantai, pesisir; sungai, kali; cuaca, iklim; suhu, temperatur, panas, dingin; lahan, tanah, area;
  antariksa, angkasa; astronot, kosmonot, antariksawan;

  people: awak, kru, pelaut; orang, warga, penduduk, jiwa; rakyat, warga, masyarakat; pakar, ahli, analis, pengamat, akademisi, peneliti, dosen;
  wartawan, jurnalis, reporter, pewarta; wakil, utus, delegasi, duta; dubes, duta; rombongan, delegasi; pemimpin, pimpin, ketua, kepala, bos; pejabat, petinggi;
  pekerja, buruh, karyawan, pegawai; pengusaha, pebisnis, usahawan; siswa, murid, pelajar; perempuan, wanita; pria, lelaki, laki;
  anak, putra, putri; ayah, bapak; ibu, bunda; keluarga, kerabat; tetangga, jiran; pemilik, milik, punya; pendukung, simpatisan;
  kelompok, kubu, grup, golongan; oposisi, lawan; polisi, aparat; hakim, pengadilan, mahkamah; pengacara, advokat; pilot, penerbang;
  nakhoda, kapten; atlet, olahragawan; juru, jubir; calon, kandidat; umur, usia; lahir, kelahiran; kerja, profesi, pekerjaan; mantan, bekas, dulu;

  institutions and things: lembaga, badan, organisasi, institusi; parlemen, majelis, dewan, legislatif; perusahaan, firma, korporasi;
  koran, harian, media; universitas, kampus, kuliah; sekolah, madrasah; rapat, sidang, konferensi, temu; upacara, seremoni, acara;
  pameran, ekspo; survei, jajak, polling; popularitas, elektabilitas, dukung; pemilu, pilih; agenda, jadwal, rencana, program;
  masalah, isu, soal, perkara, problem; uang, dana, duit, anggaran, biaya; biaya, ongkos, tarif, harga, nilai; gaji, upah, honor;
  untung, laba, manfaat; rugi, susut; manfaat, guna, fungsi, faedah; pakai, guna; wilayah, daerah, kawasan, zona, area; negara, negeri, bangsa;
  tempat, lokasi; barang, benda; dokumen, surat, berkas; kapal, perahu; mobil, kendaraan; peti, kontainer; foto, gambar, potret; nama, sebut, juluk;
  hubung, relasi, ikat, kait; perbatasan, batas, garis; teknologi, teknik; situasi, kondisi, keadaan; sikap, posisi, pendirian; aturan, ketentuan, regulasi;
  beda, lain, selisih; sama, serupa, mirip; bentuk, rupa, wujud; cari, buru, incar; tunjuk, perlihat, pamer; lihat, saksi, amati, pantau;
  satu, unifikasi; makan, santap, jamu; kapal, armada; obat, vaksin; penyakit, wabah; sehat, bugar; belajar, studi; ajar, didik, dosen`,
  stem,
);
