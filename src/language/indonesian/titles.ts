// Indonesian offices, honorifics, and the words that names of people and bodies are made of.
import { wordList } from '../list.ts';
import type { TitleWords } from '../title-words.ts';

export const titles: TitleWords = {
  offices: {
    president: ['presiden'],
    'vice-president': ['wakil presiden', 'wapres'],
    'prime-minister': ['perdana menteri', 'PM'],
    'deputy-prime-minister': ['wakil perdana menteri', 'deputi perdana menteri', 'wakil PM'],
    chancellor: ['kanselir'],
    king: ['raja'],
    queen: ['ratu'],
    leader: ['pemimpin', 'pemimpin tertinggi'],
    'foreign-minister': ['menteri luar negeri', 'menlu'],
    'deputy-foreign-minister': ['wakil menteri luar negeri', 'wamenlu', 'wakil menlu'],
    'defence-minister': ['menteri pertahanan', 'menhan'],
    'deputy-defence-minister': ['wakil menteri pertahanan', 'wamenhan', 'wakil menhan'],
    'trade-minister': ['menteri perdagangan', 'mendag'],
    'interior-minister': ['menteri dalam negeri', 'mendagri'],
    'finance-minister': ['menteri keuangan', 'menkeu'],
    'health-minister': ['menteri kesehatan', 'menkes'],
    'unification-minister': ['menteri unifikasi'],
    minister: ['menteri'],
    'secretary-general': ['sekretaris jenderal', 'sekjen'],
    'director-general': ['direktur jenderal', 'dirjen'],
    ambassador: ['duta besar', 'dubes'],
    'special-envoy': ['utusan khusus', 'utusan'],
    spokesperson: ['juru bicara', 'jubir'],
    governor: ['gubernur'],
    'deputy-governor': ['wakil gubernur', 'wagub'],
    mayor: ['wali kota', 'walikota'],
    regent: ['bupati'],
    'police-chief': ['kepala polri', 'kepala kepolisian', 'kapolri'],
    'armed-forces-commander': ['panglima TNI', 'panglima angkatan bersenjata', 'panglima'],
    'attorney-general': ['jaksa agung'],
    'central-bank-governor': ['gubernur bank sentral'],
    director: ['direktur'],
    chair: ['ketua'],
    'foreign-ministry': ['kementerian luar negeri', 'kemlu', 'kemenlu', 'deplu', 'departemen luar negeri'],
    'defence-ministry': ['kementerian pertahanan', 'kemhan', 'kemenhan', 'dephan', 'departemen pertahanan'],
    embassy: ['kedutaan besar', 'kedubes'],
  },
  officePatterns: ['{office} {of}', '{office} untuk {of}', '{office} dari {of}', '{office} asal {of}'],
  officeOrder: 'office-first',
  honorifics: wordList(`
    dr drh drs dra drg prof ir h hj kh haji hajah kiai kyai ustaz ustad pak bapak bu ibu mas mbak kak tuan nyonya
    nona syekh syeikh sheikh tgk teuku cut mayor kolonel letkol jenderal letjen mayjen brigjen jend letnan kapten
    kopral sersan laksamana marsekal komisaris kompol akp akbp kombes irjen komjen brigadir ajun inspektur
    almarhum almarhumah alm mr mrs ms sir lord
  `),
  roleNouns: wordList(`
    presiden wapres perdana menteri menlu menhan mendag mendagri menkeu menkes menko mensesneg menpora mendiknas
    raja ratu kaisar kanselir pemimpin ketua wakil sekjen sekretaris direktur dirut dirjen deputi asisten dubes
    duta konsul utusan delegasi juru jubir pejabat gubernur wagub wali walikota bupati camat lurah kepala kapolri
    kapolda kapolres kapolsek kadiv kabid kabag kasubdit kasat panglima pangdam komandan danrem jaksa hakim
    pengacara advokat kuasa anggota koordinator manajer manager general pimpinan pelatih pemain kapten kiper
    gelandang striker penyerang pembalap petenis pebulutangkis petinju penyanyi aktor aktris artis sutradara
    produser penulis sastrawan penyair novelis dosen guru profesor peneliti pakar ahli analis pengamat ekonom
    sejarawan ilmuwan dokter rektor dekan staf humas senator administrator komisaris presdir ceo cfo chairman bos
    pendiri pemilik pengusaha aktivis wartawan jurnalis redaktur editor fotografer kurator seniman budayawan tokoh
    warga saksi korban petani nelayan pedagang sopir mahasiswa siswa istri suami ayah anak adik kakak cucu rekan
    mantan eks bekas penjabat pelaksana inspektur ombudsman perwakilan diplomat gitaris vokalis drummer basis
    musisi komposer perancang desainer model arsitek insinyur teknisi pilot astronot kosmonot tersangka terdakwa
    terpidana menteri-menteri ibu bapak pangeran paus uskup pastor pendeta khatib mufti juri kandidat calon capres
    ketum waketum bendahara jenderal senior umum bidang country director chief managing eksekutif pengurus officer
    petugas relawan bhikkhu pendakwah ulama public relations bicara pembantu responden epidemiolog wartawati auditor menneg wasekjen akademisi legislator
    pelukis sprinter lelaki perempuan pria wanita penasihat khusus pangkostrad kasad kasal kasau pangab
    kabareskrim karo kasubdin kasi kabagian menpan mennakertrans menperin menhub menhut
    sekda sekwan kades kadis kadinkes kadisdik kajari kajati dandim danlanal wakapolri wakapolda wakapolres kapuspen
    kapuspenkum kadispen kasatreskrim dirreskrimum jampidsus stafsus mensos mentan menag menaker menkumham menkominfo mendikbud menparekraf wamen wamenkeu plt pj sekum korlap khotib bendum
  `),
  organisationNouns: wordList(`
    kementerian perum perumnas persero departemen dinas badan lembaga komite komisi dewan majelis parlemen
    mahkamah pengadilan kejaksaan kepolisian polda polres polsek partai fraksi universitas institut akademi
    sekolah fakultas rumah sakit rs rsud puskesmas bank pt cv perusahaan asosiasi ikatan persatuan perhimpunan
    persaudaraan pengurus subdinas divisi bidang proyek laboratorium yayasan organisasi kantor biro direktorat
    sekretariat pusat federasi konfederasi koalisi kelompok gerakan front tentara angkatan harian majalah koran
    televisi radio kantor-berita museum klub tim grup band uni kedutaan kedubes konsulat pemerintah kabinet istana
    kubu forum jaringan serikat satuan otoritas lanal maskapai klub firma startup himpunan pengadilan bursa
    stasiun aliansi paguyuban koperasi basarnas situs
  `),
  bodyWords: wordList(`
    panitia nasional umum daerah pusat wilayah utama tinggi negara rakyat pembangunan kesehatan pendidikan keuangan
    ekonomi hukum hak asasi manusia sosial budaya kebudayaan pariwisata perdagangan industri perindustrian energi
    sumber daya mineral perhubungan komunikasi informatika informasi teknologi kehutanan pertanian perikanan
    kelautan lingkungan hidup tenaga kerja agama pertahanan keamanan politik pekerjaan perumahan pemuda olahraga
    perempuan keluarga pemberdayaan penanggulangan bencana pemilihan pengawas pemeriksa penyidik reserse kriminal
    operasi intelijen hubungan masyarakat pengembangan penelitian perencanaan pengelolaan pelayanan perlindungan
    konservasi hama penyakit tanaman pangan pengairan kebakaran ilmu pengetahuan alam sepak bola bulu tangkis
    atletik seluruh besar internasional bidang divisi bagian seksi unit program proyek urusan subdinas sistem
    pelaporan laboratorium pengurus persaudaraan pengendalian pemberantasan pencegahan perbankan perusahaan
    produksi pemasaran penerangan antar lembaga sekretariat republik kabinet bersatu koordinator kesejahteraan
    kemasyarakatan pemasyarakatan kependudukan kepegawaian ketenagakerjaan transmigrasi koperasi usaha kecil
    menengah riset negeri luar dalam sains antariksa penerbangan geologi meteorologi klimatologi geofisika
    vulkanologi mitigasi bumi dunia laut udara darat utara selatan barat timur tengah tenggara kejuaraan
    pemerintah pemerintahan otonomi kepulauan distribusi logistik obat makanan penyehatan budidaya hayati harian
    eksekutif pelaksana teknis perekonomian pembinaan pemerataan tsunami gempa
    pajak bea cukai imigrasi
  `),
  brandNouns: wordList('maskapai klub perusahaan pt bank partai operator aplikasi merek startup firma universitas'),
  placeOffices: wordList('bupati gubernur wagub walikota camat lurah kades kapolres kapolsek kapolda dandim kajari'),
  placeOpeners: wordList('new san los las santa saint port banda bandar kuala pangkal bukit muara ho rio el'),
  bodyEnds: wordList(`
    internasional nasional daerah umum pusat tbk persero perkasa sekuritas holding grup group airlines airways corp
    corporation inc ltd company foundation institute university times post
    news shimbun tv chamber asia eropa afrika pasifik
  `),
  joints: wordList('dan'),
  placeNouns: wordList(`
    kota kabupaten provinsi propinsi kecamatan kelurahan desa dusun kampung jalan jl gunung sungai pulau kepulauan
    pantai danau selat teluk tanjung semenanjung bandara pelabuhan stasiun taman gedung hotel samudra samudera
    benua distrik wilayah kawasan perumahan pasar terminal stadion candi pos
  `),
  locatives: wordList('di ke'),
  degrees: wordList(`
    sh se sp st ssos spd sip skom sag mh mhum msi msc ma mm mpd mt mba phd llm spog spbs spa sppd spb spm spkj dea
    mp apu ms skm mkes mars lc mtr apt skep amd stp ssi ssn sag sked
  `),
  articles: wordList('sang si para'),
  indefinites: wordList(`
    seorang sejumlah para beberapa salah satu sebuah semua setiap sebagian banyak berbagai kalangan
  `),
  unsettling: wordList(`
    mantan eks bekas calon wakil pengganti kedua asisten deputi ajudan penasihat staf bicara jubir istri suami putra
    putri
  `),
};
