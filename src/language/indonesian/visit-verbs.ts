// How Indonesian news tells of visits. Phrases are folded, their words joined by one blank.
import type { VisitWords } from '../visit-words.ts';

const phrases = (text: string): readonly string[] => text.split(', ');
const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const sorts = 'pertama perdana kedua ketiga terakhir terbaru resmi kenegaraan kerja'.split(' ');
const ownTrips = (nouns: readonly string[]) => nouns.flatMap((noun) => sorts.map((sort) => `${noun} ${sort}nya`));

export const visits: VisitWords = {
  visiting: phrases(
    'mengunjungi, kunjungi, menjenguk, jenguk, membesuk, menengok, menyambangi, sambangi, mendatangi, datangi, menyinggahi, singgahi, melawat, bertamu ke, mengunjunginya, menyatroni',
  ),
  going: phrases(
    'berkunjung, bertolak, berangkat, terbang, melawat, bertandang, datang, pergi, bepergian, melakukan ' +
      'perjalanan, melakukan kunjungan, melakukan kunjungan kerja, melakukan kunjungan resmi, melakukan kunjungan ' +
      'kenegaraan, melakukan lawatan, melakukan muhibah, menuju, diterbangkan, batal ke, melanjutkan perjalanan, ' +
      'akan ke, bakal ke, hendak ke, sedang ke, diutus, dikirim, membalas kunjungan, membalas lawatan, ' +
      'pernah ke, sempat ke, sudah ke, telah ke, kali ke, bisa ke, dapat ke, mau ke, ingin ke, berencana ke, harus ke, segera ke, ' +
      'lalu ke, kemudian ke, selanjutnya ke, ikut ke, tidak jadi ke, tak jadi ke, urung ke, gagal ke, tidak ke, tak ke, belum ke, dijadwalkan ke, dikabarkan ke, dilaporkan ke, ' +
      'menyeberang, bergeser, beranjak, meluncur, berlayar, bersafari, beranjangsana, berziarah, berlibur, melakukan safari, melakukan tur, ' +
      'melanjutkan penerbangan, meneruskan perjalanan, meneruskan lawatan, melanjutkan lawatan, melanjutkan kunjungan, ' +
      'memimpin delegasi, memimpin rombongan, membawa delegasi, membawa rombongan',
  ),
  arriving: phrases(
    'setibanya, sesampainya, setiba, sesampai, tiba, hadir, datang, mendarat, berada, singgah, sampai, tampak, mampir, ' +
      'transit, menginap, bermalam, berlabuh, berlibur, bersafari, menjejakkan kaki, berlawatan, ' +
      'menginjakkan kaki, tengah berada',
  ),
  timed: phrases('tiba, mendarat, berangkat, bertolak, datang, akan datang, pergi, berkunjung, melawat, bertandang'),
  bound: ['ke'],
  visited: phrases(
    'dikunjungi, disambangi, didatangi, disinggahi, menjadi persinggahan, merupakan persinggahan, menjadi tujuan, ' +
      'merupakan tujuan, menjadi pemberhentian, merupakan pemberhentian',
  ),
  leaving: phrases(
    'meninggalkan, tinggalkan, bertolak dari, berangkat dari, pulang dari, kembali dari, terbang dari, bertolak pulang dari',
  ),
  returning: phrases('kembali, balik'),
  trips: phrases('kunjungan, lawatan, perjalanan, kedatangan, muhibah, kunker, keberangkatan, tur, safari, anjangsana'),
  ownTrips: [
    ...phrases(
      'kunjungannya, lawatannya, perjalanannya, kedatangannya, keberangkatannya, turnya, safarinya, muhibahnya, kunjungan mereka, lawatan mereka, kunjungan saya',
    ),
    // "kunjungan terakhirnya".
    ...ownTrips('kunjungan lawatan perjalanan'.split(' ')),
  ],
  welcoming: phrases(
    'menyambut, sambut, menerima kunjungan, menerima kedatangan, terima kunjungan, menjamu, menanti kedatangan, menantikan kedatangan, menunggu kedatangan, kedatangan tamu, ' +
      'menjadi tuan rumah bagi, menjadi tuan rumah kunjungan, menjadi tuan rumah pertemuan',
  ),
  inviting: ['mengundang', 'undang', 'mengajak'],
  invited: ['diundang'],
  invitations: ['undangan', 'undangannya'],
  onInvitation: list('atas'),
  thanks: list('kasih'),
  meeting: phrases(
    'diterima, disambut, bertemu, menemui, temui, pertemuan, bertatap muka, berunding, perundingan, pembicaraan, ' +
      'mengadakan pembicaraan, konferensi tingkat tinggi, ktt, berjabat tangan, bersalaman, menghadiri, hadiri, mengikuti, berjumpa, bersua, bersama, dijamu, ditemui, tamu kehormatan, menjadi tamu, berpidato, menyampaikan pidato, berceramah, mewakili, meninjau, melayat',
  ),
  coming: phrases('hadir, datang, ikut serta, absen, menghadirinya, berhalangan hadir'),
  gatherings: phrases(
    'ktt, konferensi, konferensi tingkat tinggi, sidang, forum, festival, kongres, upacara, pemakaman, pelantikan, berkumpul, pertemuan puncak, kejuaraan',
  ),
  attending: phrases('menghadiri, hadiri, tamu kehormatan, menjadi tamu'),
  receiving: phrases('menerima, terima, menemui'),
  received: phrases('diterima, diterima oleh, disambut, disambut oleh, dijamu, dijamu oleh'),
  attended: phrases('dihadiri, dihadiri oleh'),
  toward: list('ke menuju'),
  at: list('di'),
  by: list('oleh'),
  from: list('dari'),
  dative: list('kepada untuk bagi'),
  belongings: list(
    'surat pesan kepala jenazah jasad kiriman bantuan hadiah barang dokumen foto film buku lagu kabar ucapan putusan usulan gagasan',
  ),
  of: list('dari oleh'),
  and: list('dan serta maupun hingga'),
  company: list('bersama beserta didampingi ditemani dikawal disertai dampingi temani'),
  kin: list(
    'istrinya suaminya istri suami putra putri putranya putrinya anaknya ibunya ayahnya permaisuri sang ibu negara dengan',
  ),
  thatPlace: phrases(
    'negara tersebut, negara itu, negeri itu, negeri tersebut, negara ini, kota itu, kota tersebut, ibu kota itu, ibu kota tersebut, ibukota itu, ibukota tersebut, sana',
  ),
  thatTrip: phrases(
    'kunjungan tersebut, kunjungan itu, kunjungan ini, perjalanan tersebut, perjalanan itu, lawatan tersebut, ' +
      'lawatan itu, lawatan ini',
  ),
  pronouns: list('dia ia beliau dirinya'),
  plural: list('mereka keduanya kedua'),
  personNouns: phrases(
    'kepala negara, kepala pemerintahan, sang presiden, politikus, politisi, diplomat, pejabat, utusan, jenderal',
  ),
  joining: list('lalu kemudian sebelum setelah dan serta'),
  because: list('karena lantaran sebab akibat atas gara berkat'),
  firstPerson: list('saya kami kita aku'),
  we: list('kami kita'),
  spokesmen: phrases(
    'juru bicara, jubir, duta besar, dubes, kuasa usaha, staf khusus, sekretaris pers, asisten, ajudan, penasihat, ' +
      'sekretaris kabinet, kepala protokol',
  ),
  vehicles: list('pesawat kapal kereta bus helikopter jet mobil konvoi kri mv km kmp feri'),
  officials: list('istana kedutaan kedubes kemlu kementerian pemerintah protokol sekretariat'),
  groups: phrases(
    'delegasi, rombongan, utusan, para pejabat, pejabat, sejumlah pejabat, para menteri, menteri, perwakilan, ' +
      'wakil, kepala negara, kepala pemerintahan, tim, anggota parlemen, para diplomat, diplomat',
  ),
  planned: phrases(
    'akan, bakal, hendak, harus, berencana, merencanakan, rencana, rencananya, direncanakan, diagendakan, dijadwalkan, ' +
      'menjadwalkan, terjadwal, dipersiapkan, persiapan, mempersiapkan, menyiapkan, menantikan, menanti, menunggu, ' +
      'ditunda, menunda, bersiap, siap, kesediaan, kesediaannya, bersedia, bermaksud, berniat, ingin, berharap, ' +
      'diharapkan, jika, bila, apabila, agenda, segera, nanti, mendatang, ' +
      'mempertimbangkan, menimbang, menjajaki, dipastikan, memastikan, dinanti, dinantikan, ditunggu, seharusnya, sedianya, ' +
      'semestinya, bisa, dapat, mau, baru akan, setuju, sepakat untuk, dirancang, merancang, bertekad, mengharapkan',
  ),
  willing: phrases(
    'kesediaan, kesediaannya, bersedia, berjanji, menyanggupi, memenuhi undangan, siap menyambut, siap menerima, ' +
      'siap menjamu',
  ),
  hedged: phrases(
    'diperkirakan, memperkirakan, diisukan, diberitakan, dikabarkan, dilaporkan, kabarnya, konon, laporan, kemungkinan, mungkin, ' +
      'disebut, disebut sebut, menyebutkan, diyakini, diduga, spekulasi, rumor, isu, kabar, diprediksi, belum jelas apakah, belum pasti apakah, belum diketahui apakah, ditaksir, ' +
      'santer, desas desus, gosip, bocoran, disinyalir',
  ),
  happened: phrases('telah, sudah, sempat, pernah, terakhir, usai, baru saja, tadi'),
  denied: phrases(
    'tidak akan, tak akan, takkan, tidak jadi, batal, membatalkan, membatalkannya, dibatalkan, pembatalan, ' +
      'membantah, menyangkal, menepis, menampik, tidak berencana, tak berencana, tidak ada rencana, belum pernah, ' +
      'tidak punya rencana, tak punya rencana, tidak memiliki rencana, tak memiliki rencana, belum punya rencana, tidak punya agenda, ' +
      'tidak ada agenda, tidak memiliki agenda, belum berencana, tidak pernah, tak pernah, tidak mengunjungi, tak mengunjungi, tidak berkunjung, tak berkunjung, tidak menghadiri, ' +
      'tak menghadiri, tidak hadir, tak hadir, tidak datang, tak datang, tidak tiba, tak tiba, tidak bertolak, tak bertolak, ' +
      'tidak ke, tak ke, tidak pergi, tak pergi, tidak singgah, tak singgah, tidak bisa, tak bisa, tidak dapat, tak dapat, ' +
      'tak jadi, belum ke, tidak ikut, tak ikut, absen, mangkir, berhalangan, menolak, urung, gagal, tidak merencanakan, ' +
      'bukan',
  ),
  urging: phrases('mendesak, didesak, meminta, diminta, menuntut, menyerukan, mengimbau, menyarankan'),
  intended: phrases('seharusnya, sedianya, semestinya, semula, awalnya, hendak, ketika akan, saat akan'),
  undone: phrases('dibantah, dibatalkan, disangkal, ditepis, batal, urung, gagal, tidak jadi, tak jadi'),
  aspects: list('isi tujuan maksud hasil biaya anggaran alasan motif pembahasan'),
  about: list('terkait tentang soal mengenai menyangkut'),
  dateNouns: list('tanggal tanggalnya jadwal jadwalnya waktu waktunya kapan'),
  unsettled: phrases(
    'belum ada, belum jelas, belum pasti, belum ditetapkan, belum menetapkan, belum ditentukan, belum menentukan, ' +
      'belum diputuskan, belum disepakati, belum menyepakati, belum diumumkan, belum mengumumkan, belum dipastikan, ' +
      'belum memastikan, belum diungkap, belum diungkapkan, belum diketahui, belum memiliki, tidak menyebutkan, ' +
      'tidak menyebut, tanpa menyebut, tanpa menyebutkan, tidak memerinci, tidak ditentukan, ' +
      'masih dibicarakan, masih dibahas, masih dirundingkan, masih dicari, masih diatur, masih disusun, masih dicocokkan, ' +
      'masih digodok, diumumkan kemudian, ditentukan kemudian, ditetapkan kemudian, diumumkan menyusul, akan diumumkan, ' +
      'akan ditentukan, akan ditetapkan, masih menunggu, tanpa tanggal, tanpa jadwal',
  ),
  undated: phrases('belum dijadwalkan, belum dijadwal, belum terjadwal, belum diagendakan, tanpa batas waktu'),
  lightVerbs: list(
    'dilakukan dilaksanakan dilangsungkan diselenggarakan diagendakan dirancang terjadi berlangsung digelar terealisasi terlaksana dijadwalkan direncanakan diperkirakan berencana berada dimulai diadakan menjadi melakukan dijadwal ditunda dijalani ditempuh',
  ),
  notVerbs: list(
    'menteri berita terhadap tersebut bersama terkait berbagai beberapa berikut media merdeka mereka terakhir terbaru tertinggi terbesar dengan meski meskipun mengenai melalui bersejarah berikutnya berturut terpisah menjelang dirinya direktur diplomat dinas diplomatik distrik berkat bertahun perdana',
  ),
  clauseOpeners: list(
    'bahwa ketika saat setelah sebelum sesudah sambil sementara karena meski meskipun walau walaupun namun tetapi tapi sehingga jika apabila agar usai seusai menyusul sejak sedangkan kendati',
  ),
  purpose: list('untuk guna demi'),
  whenWords: list('ketika saat'),
  namely: list('yaitu yakni tepatnya menjadi terakhir'),
  moved: list('ditunda menunda diundur mengundur dimajukan'),
  ending: list('mengakhiri menutup merampungkan menyelesaikan menuntaskan'),
  until: list('hingga sampai'),
  noLater: list('sebelum'),
  noEarlier: list('setelah sesudah seusai'),
  beginning: list('mulai dimulai terhitung sejak'),
  days: list('hari'),
  since: list('sejak semenjak'),
};
