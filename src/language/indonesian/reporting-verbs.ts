// Indonesian words that attribute speech: cues, what stands around them, and what only looks like one.
import { wordList } from '../list.ts';
import type { ReportingWords } from '../reporting-words.ts';
import { demonstratives, firstPerson, pluralPronouns, pronouns } from './pronouns.ts';

// Begin like verbs and are none.
const nounsLikeVerbs = wordList(`
  menteri mereka media medan metode mesin mesir merah mebel mekanik mekanisme melati melayu memori mental menara
  menantu menu mertua metropolitan diplomat diplomatik diplomasi direktur direktorat direksi dinasti dirinya distrik
  divisi diskusi dialog digital diktator dimensi dinamika disiplin dibanding dini difteri diabetes diare dirjen
  dirut dinas berita beras berlian berkas bersama berbagai berikut berikutnya beratus berang terhadap terang teras
  terigu terminal teror teroris terorisme teritorial tertinggi terbesar terbaik terkini terakhir tertentu tersebut
  terbuka mentalitas metabolisme termasuk bersenjata berbahasa berwenang bersangkutan
`);

// Nouns that say nothing, though a verb of saying stands behind them: "Kondisi itu menunjukkan bahwa …".
const things = wordList(`
  kondisi keadaan situasi hal fakta angka gejala peristiwa insiden bencana gempa banjir serangan latihan langkah
  sikap kasus film buku lagu foto video gambar rekaman rencana proyek kunjungan lawatan kerja krisis konflik perang
  aksi unjuk hasil akibat dampak tren bukti skandal cara nilai masalah persoalan kenyataan sejarah pengalaman
  tindakan acara upacara rapat sidang konferensi dialog uji bendera jembatan program musim ini itu
`);

// "Pertemuan", "keputusan", "perjanjian"; bodies and reports are formed alike, so their own lists come first.
const eventForm = /^(?:ke|pe|per|pem|pen|peng)\p{L}{3,}an(?:nya)?$/u;
const bodiesLikeEvents = wordList(`
  kementerian kepolisian kejaksaan kedutaan kepresidenan kesultanan kerajaan kekaisaran perusahaan perhimpunan
  persatuan perkumpulan perserikatan persekutuan persaudaraan perwakilan pengadilan pemerintahan penelitian
  pernyataan keterangan pengakuan penjelasan keputusan perempuan kelurahan kecamatan kesebelasan kesatuan
  kebanyakan keseluruhan perkebunan peternakan peradilan
`);

export const reporting: ReportingWords = {
  after: wordList(`
    kata ujar tutur ucap ungkap tegas jelas papar sebut tulis tandas imbuh tambah lanjut cetus kilah terang
    pungkas sambung beber keluh kenang seru celetuk tanya jawab klaim urai kisah cerita pesan pinta harap bantah
    komentar himbau imbau kecam simpul timpal tukas ratap gurau canda kelakar sergah tegur ajak duga puji tanggap
    sesal tuding lapor cuit kicau janji ancam usul saran dalih pekik teriak bisik
    sindir seloroh
  `),
  possessive: 'nya',
  verbs: wordList(`
    mengatakan menyatakan menuturkan menegaskan menuduh menuding mengakui mengaku mengklaim memperingatkan
    berjanji menjanjikan mengabarkan berpendapat menyebutkan menilai berkata berpesan menandaskan membeberkan
    menyimpulkan memperkirakan memprediksi mengimbau menghimbau menyarankan berargumen bersaksi menengarai
    berkilah berdalih meneriakkan menyerukan bersikeras beralasan menduga bilang memprakirakan meramalkan
    memproyeksikan berujar bertutur berucap berseru bersumpah mewanti-wanti
  `),
  clauseVerbs: wordList(`
    melaporkan menargetkan memperhitungkan menginformasikan memastikan bercerita mengeluhkan mengkonfirmasi
    mengonfirmasi mengemukakan mengutarakan menguraikan menerangkan memaparkan mengungkapkan mengisahkan
    menceritakan menjelaskan mengumumkan menyebut menekankan mengingatkan menambahkan menuliskan mencatat
    memberitakan mewartakan melansir meminta mendesak menuntut meyakini yakin percaya membenarkan menganggap
    berharap mengharapkan menyarankan mengusulkan menggarisbawahi mensinyalir mengisyaratkan mengancam bersumpah
    mengkhawatirkan menyayangkan menyesalkan menyampaikan menganjurkan merekomendasikan menjamin
    menginstruksikan mencuitkan mensyaratkan mencontohkan mengibaratkan
  `),
  weakVerbs: wordList(`
    menyuarakan meneriakkan berteriak menulis menunjukkan menyinggung menawarkan memerintahkan
    mengungkap menanyakan bertanya menjawab membalas memberitahukan menyoroti mengkritik mengecam mengeluh memuji
    memprotes menyahut mencuit berkicau menyindir bergumam menukas mengkritisi menggambarkan mempertanyakan mengajak membela melanjutkan berkomentar menanggapi menimpali menyela
  `),
  quotingVerbs: wordList(''),
  telling: wordList(''),
  participles: wordList(''),
  interrupts: false,
  negations: wordList('tidak tak bukan belum tanpa jangan batal gagal menolak'),
  denials: wordList('membantah menampik menepis menyangkal memungkiri menyanggah'),
  accordingTo: wordList('menurut'),
  basis: wordList('berdasarkan'),
  nonSources: wordList(`
    jadwal rencana rencananya undang uu ketentuan peraturan aturan hukum agama adat pasal perkiraan ukuran versi
    keyakinan kepercayaan
  `),
  passives: wordList(`
    dikatakan disampaikan diutarakan diungkapkan dikemukakan ditegaskan dituturkan dinyatakan dijelaskan
    disebutkan dipaparkan diucapkan diterangkan ditulis dilaporkan ditambahkan ditandaskan diceritakan dibeberkan dibenarkan dibantah diakui diingatkan
  `),
  nouns: wordList(`
    pernyataan keputusan keterangan bunyi isi pesan laporan tulisan pengakuan penjelasan ucapan pendapat ungkapan
  `),
  that: wordList('bahwa'),
  notYet: wordList('akan bakal'),
  refusals: wordList(`
    menolak enggan belum tidak tak bukan gagal tanpa ogah untuk guna ingin mau hendak harus bisa dapat agar supaya
    perlu mencoba berusaha berupaya sulit mampu berhasil bersedia
  `),
  belongings: wordList(''),
  asides: wordList(`
    kepada pada di dalam saat ketika seusai usai melalui lewat dari sebelum setelah dengan soal mengenai tentang
    terkait secara sebagai
  `),
  addressing: wordList('kepada'),
  fixedObjects: wordList('diri nama perang terima selamat belasungkawa salam apresiasi'),
  adverbs: wordList(`
    juga pula pun kemudian hanya lalu telah sudah akan kembali bahkan sendiri sekaligus sempat pernah terus tetap
    sebelumnya secara tegas resmi terbuka antara lain selanjutnya berulang kali jelas langsung malah justru kerap
    sering selalu baru lebih jauh masih ikut turut cuma mulai berani dengan singkat sambil tersenyum sebagaimana
    diberitakan terang terangan ini itu tersebut keras
  `),
  joining: wordList('dan serta sambil sembari seraya sekaligus lalu kemudian tetapi namun tapi lantas'),
  and: wordList('dan serta maupun'),
  connectives: wordList(`
    baik namun sebaliknya sementara itu sedangkan tetapi akan tapi selain dengan demikian oleh begitu bahkan lagi
    padahal sebelumnya kemudian selanjutnya selama ini kini dan atau adapun lalu juga bahwa hal apalagi misalnya
    terlebih jadi akibatnya sebenarnya sesungguhnya pada intinya
  `),
  boundaries: wordList(`
    termasuk meski meskipun walau walaupun sebab pasalnya kepada dalam di pada saat ketika seusai usai setelah
    sebelum sambil seraya menjawab menanggapi mengenai soal tentang terkait melalui lewat dengan yang untuk
    sebagaimana seperti dikutip dilansir menurut kemarin tadi lagi menambahkan sebelumnya dari ke oleh sebagai
    karena bahwa agar supaya jika kalau bila sehingga hingga sampai sejak selama antara atas terhadap akan bagi
    demi guna tanpa waktu sembari mengutip menyikapi mengomentari merujuk merespons menegaskan menyusul pagi siang
    sore malam tegas singkat bangga lirih optimistis yakin dihubungi ditemui berkomentar menjelaskan mengacu
    meyakinkan
  `),
  relatives: wordList('yang'),
  subordinators: wordList(`
    setelah sebelum karena ketika saat meski meskipun walau walaupun bahwa sehingga sejak jika kalau bila
    sementara sedangkan namun tetapi tapi seperti sebagaimana
  `),
  officeJoints: wordList('di untuk dan pada bagi dari dalam ke'),
  thus: wordList('demikian begitulah begitu'),
  comparisons: wordList('seperti sebagaimana'),
  relays: wordList('dikutip dilansir dilaporkan diberitakan diwartakan dinukil disiarkan'),
  relayJoints: wordList('dari oleh'),
  namings: wordList(`
    berjudul bertajuk judul bernama bertema tema istilah nama sebutan julukan panggilan bertuliskan kata disebut dijuluki alias buku film lagu novel
  `),
  pointers: wordList(`
    hal ini itu tersebut demikian begitu pernyataan pendapat komentar keterangan pidato pertanyaan sambutan
  `),
  predicates: wordList(`
    sebagai adalah akan telah sudah sedang tidak belum bukan ada harus bisa dapat masih tak perlu merupakan ialah
    yakni mungkin boleh mau ingin pernah hanya siap agar supaya untuk lebih sangat paling kalau jika terus segera
    optimistis sebanyak berada tiba pergi datang naik turun hilang tewas punya tahu lahir keluar masuk pulang ikut mundur
  `),
  auxiliaries: wordList(''),
  isVerb: (word) => /^(?:me|di|ber|ter)\p{L}{4,}$/u.test(word) && !nounsLikeVerbs.has(word),
  sources: wordList(`
    para sejumlah seorang beberapa sumber pejabat saksi analis pengamat pakar ahli pihak warga kalangan banyak
    sebagian salah kubu tim keluarga laporan harian media kantor koran majalah stasiun televisi
    lembaga tentara militer polisi pemerintah negara kedua juru jubir penduduk anggota diplomat peneliti ilmuwan
    komunike dokumen survei studi penelitian riset jajak editorial situs laman akun kanal kelompok resolusi deklarasi putusan protokol konvensi
    responden
  `),
  plurals: wordList('para sejumlah beberapa semua sebagian banyak kalangan warga kedua massa'),
  anybody: wordList('pejabat tokoh politikus politisi perempuan wanita pria lelaki jenderal perwira legislator kader'),
  outlets: wordList('harian koran kabar majalah tabloid media'),
  documents: wordList(`
    pernyataan keputusan keterangan surat siaran rilis pesan data catatan tulisan pengakuan penjelasan ucapan pendapat
    ungkapan isi bunyi maklumat laporan dokumen survei studi penelitian riset komunike
  `),
  isThing: (word) => things.has(word) || (eventForm.test(word) && !bodiesLikeEvents.has(word)),
  isAgent: (word) => /^pe(?:m|n|ng|ny|r|l)\p{L}{3,}$/u.test(word) && !word.endsWith('an'),
  firstPerson,
  pronouns,
  pluralPronouns,
  demonstratives,
};
