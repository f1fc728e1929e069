// Family, people, education, religion, culture, media.

export const society = `
keluarga, kerabat, sanak saudara, famili, sanak famili, saudara, sanak keluarga, handai tolan; saudara, kerabat,
keluarga, adik, kakak; orang tua, ayah ibu, bapak ibu, ortu, bonyok; ayah, bapak, papa, bokap, ayahanda, babe, papi,
bapaknya; ibu, mama, bunda, nyokap, ibunda, emak, mami, ibunya; anak, putra, putri, buah hati, bocah, keturunan;
putra, anak, anak laki laki; putri, anak, anak perempuan; anak kecil, bocah, balita, anak anak; bocah, anak,
anak kecil, cilik; bayi, orok, jabang bayi, balita; remaja, abg, anak muda, muda mudi, pemuda, belia; anak muda,
pemuda, remaja, kaum muda, milenial; orang dewasa, dewasa; lansia, orang tua, manula, warga lanjut usia, sepuh;
lanjut usia, lansia, manula, tua; kakak, abang, saudara tua, saudari, kakak perempuan; adik, saudara muda, adek;
kakek, opa, eyang, kakeknya; nenek, oma, eyang; cucu, keturunan; paman, om, pakde; bibi, tante, bude; keponakan,
ponakan; sepupu, saudara sepupu; mertua, besan; menantu, mantu; suami, pasangan, laki, misua; istri, pasangan, isteri,
bini; pasangan, suami istri, jodoh, pacar; pacar, kekasih, gebetan, kekasihnya; kekasih, pacar, pasangan; janda,
wanita tanpa suami; menikah, kawin, berumah tangga, nikah, merit, mempersunting, melepas masa lajang; pernikahan,
perkawinan, resepsi, nikah, kawinan; bercerai, cerai, berpisah, pisah; perceraian, perpisahan, cerai; tanggal lahir,
kelahiran, hari lahir; berusia, berumur; muda, belia, yunior; tua, sepuh, lanjut usia, uzur; perempuan, wanita, cewek,
cewe, kaum hawa, hawa; laki laki, pria, lelaki, cowok; gadis, perempuan muda, perawan; orang, manusia, insan,
individu; manusia, orang, insan, umat manusia; teman, kawan, sahabat, rekan, sobat, temen; sahabat, teman, kawan,
sobat, karib; rekan, kolega, teman, mitra, sejawat; tetangga, jiran, orang sebelah; tokoh, figur, sosok, pesohor;
pesohor, selebritas, artis, selebriti, seleb, bintang; artis, selebritas, seniman, aktor, penyanyi; aktor,
bintang film, pemain, pemeran; aktris, bintang film, pemeran, artis; penyanyi, vokalis, biduan, musisi; terkenal,
ternama, tersohor, populer, kondang, beken, termasyhur; populer, terkenal, tenar, digemari, disukai; nama, sebutan,
julukan; julukan, panggilan, sebutan; kelompok, grup, golongan, kawanan, kumpulan; organisasi, lembaga, perkumpulan,
badan, asosiasi; lembaga, badan, organisasi, institusi, instansi; instansi, lembaga, kantor pemerintah, dinas; lsm,
lembaga swadaya masyarakat, organisasi nonpemerintah, ngo, ornop; perkumpulan, perhimpunan, asosiasi, persatuan,
organisasi; anggota, member, personel, kader; ahli, pakar, spesialis, ekspert, akademisi; pakar, ahli, pengamat,
akademisi, guru besar; pengamat, analis, pakar, ahli; peneliti, ilmuwan, periset, akademisi; ilmuwan, peneliti,
saintis, cendekiawan; cendekiawan, intelektual, ilmuwan; aktivis, pegiat, penggiat; relawan, sukarelawan, volunter;
wartawan, jurnalis, reporter, pewarta, awak media, juru warta, kuli tinta; awak media, wartawan, jurnalis, pers; pers,
media, wartawan, media massa; media massa, media, pers, surat kabar; surat kabar, koran, harian, media; kantor berita,
media, agensi berita; televisi, tv, stasiun tv, tivi, layar kaca; menyiarkan, menayangkan, siarin; siaran, tayangan,
penayangan; menayangkan, menyiarkan, nayangin; wawancara, interviu, tanya jawab, interview; mewawancarai, menanyai,
wawancara; penulis, pengarang, author; sastrawan, penulis, pujangga, penyair; karangan, tulisan, karya; tulisan,
artikel, karangan, naskah; naskah, tulisan, teks; buku, kitab, bacaan; majalah, tabloid, jurnal; film, sinema,
layar lebar, movie, pilem; bioskop, gedung film, layar lebar; sutradara, pengarah, director; lagu, tembang, nyanyian;
musik, lagu; tari, tarian, dansa; kesenian, seni, budaya; budaya, kebudayaan, kultur, tradisi; tradisi, adat,
kebiasaan, budaya; kebiasaan, adat, tradisi, rutinitas; sekolah, pendidikan, madrasah; bersekolah, belajar,
menempuh pendidikan, mengenyam pendidikan; pendidikan, sekolah, pengajaran, edukasi; murid, siswa, pelajar,
anak didik, peserta didik; siswa, murid, pelajar, anak sekolah; mahasiswa, anak kuliahan, mahasiswi; guru, pengajar,
pendidik, tenaga pendidik; dosen, pengajar, akademisi; guru besar, profesor; kepala sekolah, kepsek; universitas,
perguruan tinggi, kampus, kuliahan, univ; rektor, pimpinan universitas; kuliah, belajar di universitas,
menempuh studi; lulus, tamat, wisuda, menyelesaikan studi; lulusan, alumnus, alumni, jebolan, tamatan; sarjana,
lulusan; gelar, titel, sebutan; ijazah, sertifikat, diploma; beasiswa, bantuan pendidikan, ikatan dinas; ujian, tes,
ulangan, unas; penelitian, riset, studi, kajian; kajian, studi, penelitian, telaah, analisis; ilmu, pengetahuan,
sains; pengetahuan, ilmu, wawasan; agama, kepercayaan, keyakinan; beribadah, sembahyang, salat, berdoa; salat,
sembahyang, solat, sholat; berdoa, memanjatkan doa, doain, sembahyang; doa, sembahyang, permohonan; masjid, musala,
surau, mesjid; musala, surau, langgar; gereja, katedral, kapel; kuil, pura, wihara, kelenteng, candi; ulama, kiai,
ustaz, pemuka agama, alim ulama; pemuka agama, ulama, tokoh agama, rohaniwan; pendeta, pastor, rohaniwan; pastor,
pendeta, imam, romo; paus, pemimpin katolik, vatikan; uskup, kardinal; pesantren, pondok, ponpes; santri,
murid pesantren; jemaah, umat, jamaah; umat islam, kaum muslim, muslim, muslimin; muslim, umat islam, islam; kristen,
nasrani, protestan; haji, ibadah haji, naik haji, rukun islam kelima; naik haji, berhaji, ibadah haji; puasa, shaum,
ramadan; idul fitri, lebaran, hari raya; idul adha, hari raya kurban, lebaran haji; natal, hari kelahiran yesus;
kafir, tidak beriman; dosa, kesalahan; tuhan, allah, yang maha kuasa, gusti; setan, iblis, jin; hantu, makhluk halus,
setan; suku, etnis, puak, suku bangsa; etnis, suku, suku bangsa, ras; rasial, etnis; diskriminasi, pembedaan,
perlakuan berbeda; keturunan, turunan, anak cucu; leluhur, nenek moyang, moyang; asal, asal usul, berasal, asli;
masyarakat, warga, publik, khalayak, rakyat; publik, masyarakat, umum, khalayak; umum, publik, massal; wisatawan,
turis, pelancong, pengunjung; pengunjung, tamu, wisatawan; tamu, pengunjung, undangan; pariwisata, wisata, turisme,
plesir; wisata, pariwisata, rekreasi, plesiran, jalan jalan, piknik; berwisata, berlibur, piknik, jalan jalan,
plesiran, pelesiran, healing; liburan, libur, vakansi, pelesir, tamasya; penumpang, pengguna jasa; penghuni, warga,
penduduk; gelandangan, tunawisma, pengemis; pengemis, peminta minta; tunawisma, gelandangan, tidak punya rumah; yatim,
anak yatim, piatu; masalah, persoalan, problem, isu, perkara, kendala; isu, persoalan, masalah, topik; topik, isu,
tema, pokok bahasan, bahasan; agenda, topik, rencana, acara; acara, kegiatan, agenda, event, hajatan; kegiatan,
aktivitas, acara; pesta, perayaan, perjamuan, hajatan; hadiah, kado, bingkisan, cendera mata, oleh oleh, penghargaan;
cendera mata, oleh oleh, suvenir, hadiah; penghargaan, hadiah, anugerah, award, medali; bendera, panji, sang saka;
spanduk, poster, baliho, banner; lambang, simbol, logo; simbol, lambang, tanda; patung, arca; monumen, tugu`;
