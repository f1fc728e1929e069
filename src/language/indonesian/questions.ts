// How questions are put in Indonesian, formal and as typed. Folded; a phrase of several words is matched word by word.

import { answerWords, phraseList } from '../list.ts';
import type { QuestionWords } from '../question-words.ts';

export const questions: QuestionWords = {
  asks: {
    who: phraseList('siapa, siapakah, siapa saja'),
    when: phraseList(`kapan, kapankah, bilamana, tanggal berapa, bulan apa, bulan berapa, hari apa, hari apakah, tahun berapa,
      tahun berapakah, tanggal berapakah, bulan apakah, tahun apa, jam berapa, pukul berapa, minggu keberapa, paling cepat, paling cepet, paling lambat, secepatnya kapan, jadwal,
      tanggal`),
    where:
      phraseList(`di mana, dimana, di manakah, dimanakah, ke mana, kemana, ke manakah, kemanakah, dari mana, darimana,
      dari manakah, darimanakah, mana, manakah`),
    howMany: phraseList('berapa, berapakah, seberapa'),
    what: phraseList('apa, apakah, apaan, apa saja, apa aja'),
    why: phraseList('mengapa, kenapa'),
    meaning:
      phraseList(`apa itu, apakah itu, apa sih, apa yang dimaksud, apakah yang dimaksud, yang dimaksud dengan, apa arti,
      apa artinya, apakah arti, arti, artinya, apa maksud, apa pengertian, pengertian, definisi, siapa itu, siapakah itu`),
    how: phraseList('bagaimana, bagaimanakah, gimana'),
  },
  saying: phraseList(`bilang, bilangnya, bilangin, omong, ngomong, ngomongin, kata, katanya, mengatakan, dikatakan,
    katakan, ucap, ucapkan, mengucapkan, diucapkan, ujar, tutur, sebut, nyebut, nyebutin, menyebut,
    menyebutkan, disebut, menyatakan, dinyatakan, nyatakan, ungkap, mengungkapkan, diungkapkan,
    menjelaskan, jelasin, menyampaikan, disampaikan, berkata, berbicara, bicara, berkomentar, komen,
    berpendapat, cerita, cerita apa, ceritain, curhat, tulis, nulis, menulis, tulisnya, ditulis, menuturkan, dituturkan,
    membeberkan, memaparkan, menerangkan, nyatain, nyampein, nyampaikan, nanggepin, ngomentarin, celetuk, nyeletuk`),
  speechActs: phraseList(`laporin, ngelaporin, dilaporkan, diumumkan, menegaskan, melaporkan, menuduh, nuduh, dituduh,
    membantah, bantah, dibantah, mengaku, mengakui, ngaku, berjanji, janji, janjiin, menjanjikan,
    dijanjikan, memperingatkan, peringatkan, ngingetin, mengklaim, klaim, menilai, nilai, mengancam,
    ngancam, mengumumkan, umumkan, ngumumin, mengkritik, kritik, memuji, muji, menyerukan, mengimbau,
    meminta, minta, merespons, menanggapi, mengonfirmasi, memastikan, menambahkan, mengutuk, mengecam,
    ngecam, berterima kasih, memperkirakan, meramal, menganggap, jawab, menjawab, ngejawab, ngeluh, mengeluh, mengeluhkan,
    nyindir, menyindir, mengingatkan, menyesalkan, menyalahkan, nyalahin, mendesak, desak, menuntut, nuntut, mencela`),
  saidBy:
    phraseList(`kata, ujar, tutur, ucap, ungkap, dikatakan, dinyatakan, diucapkan, diungkapkan, disampaikan, disebut,
    dijanjikan, dibantah, dituduh, dilaporkan, diumumkan, dijelaskan, diomongin, dibilang`),
  toldOf:
    phraseList(`diyakini, diduga, diperkirakan, ditengarai, disinyalir, dikabarkan, diprediksi, diklaim, dianggap, dinilai,
    digadang gadang, dipercaya, diketahui`),
  sayingNouns:
    phraseList(`komentar, tanggapan, pernyataan, ucapan, perkataan, kutipan, pendapat, respons, respon, reaksi,
    sikap, klaim, bantahan, tuduhan, keterangan, omongan, kata kata, kalimat,
    sikap resmi, penjelasan, seruan, pidato, ocehan, kecaman, imbauan, penegasan, pengakuan, penilaian`),
  about: phraseList('soal, tentang, mengenai, terkait, ttg, perihal, ihwal, seputar, tentang soal'),
  accordingTo: phraseList('menurut, versi, kata, mnrt, berdasarkan'),
  travel: phraseList(`kunjung, kunjungan, berkunjung, mengunjungi, kunjungi, lawatan, melawat,
    lawat, bertolak, bertandang, datang, kedatangan, pergi, kepergian, tiba, berangkat, keberangkatan,
    bertemu, ketemu, ketemuan, temui, menemui, pertemuan, jumpa, berjumpa, bersua, disambut, dijamu, kabur, cabut, minggat, hadir, menghadiri, balik, kembali, nyusul, menyusul, menjenguk, meninjau, singgah, mampir, perjalanan, sambangi,
    menyambangi, visit, terbang, undang, diundang, mengundang, jenguk, berada`),
  meeting: phraseList(
    'bertemu, ketemu, ketemuan, temui, menemui, pertemuan, jumpa, berjumpa, bersua, diterima, disambut, dijamu',
  ),
  inviting: phraseList('undang, mengundang, ngundang, mengajak, ajak, ngajak'),
  travellers: phraseList('delegasi, rombongan, utusan, duta'),
  toward: phraseList('ke, menuju, ke arah'),
  against: phraseList('terhadap, kepada, atas, untuk, bahwa, kalau, kalo, agar, supaya'),
  at: phraseList('di, pada'),
  within: phraseList('di, dari, versi, menurut, oleh'),
  past: phraseList(
    `terakhir, terakhir kali, pernah, sudah, udah, telah, dulu, kemarin, lalu, sebelumnya, sempat, tadi`,
  ),
  whether: phraseList('jadi, jadinya, pernah, belum'),
  polar: phraseList('apakah, benarkah, apa benar, apa bener, apa betul, bener gak, emang'),
  first: phraseList(
    'pertama kali, pertama kalinya, kunjungan pertama, lawatan pertama, kunjungan perdana, lawatan perdana',
  ),
  inOrder:
    phraseList(`rangkaian peristiwa, rangkaian kejadian, runtutan, kronologi, kronologis, kronologinya, linimasa, lini masa, garis waktu, timeline, urutan kejadian,
    urutan peristiwa, rentetan peristiwa, runtutan peristiwa, apa saja yang terjadi, apa aja yang terjadi`),
  happening: phraseList('apa yang terjadi, yang terjadi'),
  coming: phraseList(`akan, bakal, bakalan, mau, rencana, berencana, nanti, mendatang, depan, jadwal`),
  after: phraseList('setelah, sesudah, pasca, usai, habis, abis'),
  since: phraseList('sejak, mulai, dari'),
  before: phraseList('sebelum'),
  until: phraseList('hingga, sampai, sampe, s d'),
  along: phraseList('dengan, bersama, bareng'),
  links: phraseList('dari, oleh, si, sang, pak, bu, bapak, ibu, para'),
  shortFor: phraseList('singkatan, kepanjangan, kepanjangannya, akronim, singkatan dari, kependekan'),
  answeredBy:
    answerWords(`who: oleh, bernama, seorang, namanya, yakni, yaitu; when: pada, tanggal, tahun, sejak, bulan, hari;
    where: di, terletak, berlokasi, berada, letaknya, lokasi, bertempat, berpusat;
    why: karena, sebab, akibat, lantaran, disebabkan, akibatnya, alasan, gara, sehingga, agar;
    meaning: adalah, ialah, merupakan, yaitu, yakni, istilah, disebut, berarti, suatu, sebuah, singkatan;
    luas: km, km2, m2, kilometer, persegi, hektar, hektare, ha; tinggi/ketinggian: meter, m, kaki, mdpl, dpl, cm;
    panjang/lebar/jarak/dalam/kedalaman: km, kilometer, meter, m, mil; berat/bobot: kg, kilogram, gram, ton;
    penduduk/populasi: jiwa, penduduk, populasi, berpenduduk, sensus; suhu/temperatur: derajat, celsius, c;
    harga/biaya/tarif/gaji/dana/uang/kerugian/nilai/anggaran/denda/utang/modal/investasi: rupiah, dollar, dolar, juta,
    miliar, triliun, euro, ringgit, us; usia/umur: tahun, berusia, umur, usia;
    lama: tahun, bulan, minggu, pekan, hari, jam, menit; kecepatan: km, kilometer, jam, knot; persen/persentase: persen;
    korban/orang: orang, jiwa, korban`),
  frames:
    phraseList(`tipe, alasan, sebab, penyebab, penyebabnya, tujuan, tujuannya, maksud, jumlah, jumlahnya, banyak, banyaknya, besar,
    besarnya, total, isi, isinya, jenis, macam, nama, namanya, bentuk, bentuknya, hasil, hasilnya, dampak, akibat, bunyi,
    bunyinya, tempat, tempatnya, lokasi, lokasinya, tanggal, waktu, waktunya, posisi, versi, rangka, korban, berlangsung,
    terjadi, mengakibatkan, menyebabkan, melakukan, dilakukan, mengalami, membuat, dibuat, memakai, pakai, pake, menggunakan,
    digunakan, memberi, memberikan, diberikan, mendapat, mendapatkan, peran, nasib, kondisi, kabar, kabarnya, status,
    perkembangan, proses, cara, caranya, pihak, sosok, soal, hal, kira, persisnya, sebenarnya, definisi, pengertian, arti,
    artinya, makna, istilah, ciri, fungsi, singkatan, kepanjangan, kepanjangannya, akronim, kependekan`),
  home: 'Indonesia',
  fillers:
    phraseList(`tolong, dong, deh, sih, ya, yah, kah, kok, lah, nih, tuh, itu, yang, yg, cari, carikan, cariin, tau,
    tahu, gak, min, kak, bro, gan, bot, halo, hai, aja, saja, sebenarnya, sebenernya, emang, memang, isi,
    pas, sbnrnya, gitu, gitu lho, gini, toh, kan, kasih tau, kasih tahu, info, infonya, kira kira, persis, persisnya, tepatnya, sekarang, saat ini, kini, skrg, namanya, jadi, menjabat,
    guys, gaes, ges, cuy, wkwk, bray, om, mas, mbak, gw, gue, gua, lu, lo, penasaran, nanya, tanya, mau nanya, mau tanya`),
};
