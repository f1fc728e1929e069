// Indonesian offices, honorifics, nouns that open organisations, and how the press writes countries.
import type { TitleWords } from '../language.ts';

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
  honorifics: new Set(
    (
      'dr drs dra drg prof ir h hj kh haji hajah kiai kyai ustaz ustad gus pak bapak bu ibu bang mas mbak kak cak tuan nyonya nona sri ' +
      'pangeran putri sultan syekh syeikh sheikh tgk teuku cut mayor kolonel letkol jenderal letjen mayjen brigjen jend letnan ' +
      'kapten kopral sersan laksamana marsekal komisaris kompol akp akbp kombes irjen komjen brigadir ajun inspektur almarhum almarhumah alm mr mrs ms sir lord'
    ).split(' '),
  ),
  roleNouns: new Set(
    (
      'presiden wapres perdana menteri menlu menhan mendag mendagri menkeu menkes menko mensesneg menpora mendiknas raja ratu kaisar kanselir ' +
      'pemimpin ketua wakil sekjen sekretaris direktur dirut dirjen deputi asisten dubes duta konsul utusan delegasi juru jubir pejabat ' +
      'gubernur wagub wali walikota bupati camat lurah kepala kapolri kapolda kapolres kapolsek kadiv kabid kabag kasubdit kasat ' +
      'panglima pangdam komandan danrem jaksa hakim pengacara advokat kuasa anggota koordinator manajer manager general pemimpin pimpinan ' +
      'pelatih pemain kapten kiper gelandang striker penyerang pembalap petenis pebulutangkis petinju penyanyi aktor aktris artis sutradara ' +
      'produser penulis sastrawan penyair novelis dosen guru profesor peneliti pakar ahli analis pengamat ekonom sejarawan ilmuwan dokter ' +
      'rektor dekan staf humas senator administrator komisaris presdir ceo cfo chairman bos pendiri pemilik pengusaha aktivis wartawan ' +
      'jurnalis redaktur editor fotografer kurator seniman budayawan tokoh warga saksi korban petani nelayan pedagang sopir mahasiswa ' +
      'siswa istri suami ayah putra putri anak adik kakak cucu rekan mantan eks bekas penjabat pelaksana inspektur ombudsman perwakilan ' +
      'diplomat gitaris vokalis drummer basis musisi komposer perancang desainer model arsitek insinyur teknisi pilot kapten astronot kosmonot ' +
      'tersangka terdakwa terpidana menteri-menteri ibu bapak pangeran paus uskup pastor pendeta imam khatib mufti juri kandidat calon capres ' +
      'ketum waketum bendahara ketum sekretaris jenderal senior ketua'
    ).split(' '),
  ),
  organisationNouns: new Set(
    (
      'kementerian departemen dinas badan lembaga komite komisi dewan majelis parlemen mahkamah pengadilan kejaksaan kepolisian polda polres polsek ' +
      'partai fraksi universitas institut akademi sekolah fakultas rumah sakit rs rsud puskesmas bank pt cv tbk perusahaan asosiasi ikatan ' +
      'persatuan perhimpunan yayasan organisasi kantor biro direktorat sekretariat pusat federasi konfederasi koalisi kelompok gerakan front ' +
      'tentara angkatan harian majalah koran stasiun televisi radio kantor-berita bandara pelabuhan hotel museum klub tim grup band uni ' +
      'kedutaan kedubes konsulat pemerintah kabinet istana kubu forum jaringan serikat satuan'
    ).split(' '),
  ),
  degrees: new Set(
    'sh se sp st ssos spd sip skom sag mh mhum msi msc ma mm mpd mt mba phd llm spog spbs spa sppd spb spm spkj dea mp'.split(
      ' ',
    ),
  ),
  articles: new Set(['sang', 'si', 'para']),
  unsettling: new Set([
    'seorang',
    'sejumlah',
    'para',
    'beberapa',
    'salah',
    'satu',
    'mantan',
    'eks',
    'bekas',
    'calon',
    'wakil',
    'pengganti',
    'kedua',
    'semua',
    'setiap',
  ]),
  countries: {
    AE: ['UEA', 'Emirat'],
    BA: ['Bosnia'],
    CD: ['Kongo'],
    CN: ['China', 'Cina', 'RRT', 'RRC', 'Republik Rakyat Tiongkok', 'Republik Rakyat China'],
    CZ: ['Ceko'],
    EU: ['UE'],
    GB: ['Inggris', 'Britania Raya', 'Britania'],
    KP: ['Korut', 'DPRK', 'RRDK', 'Republik Demokratik Rakyat Korea'],
    KR: ['Korsel', 'Republik Korea'],
    MM: ['Burma', 'Birma'],
    NL: ['Negeri Belanda'],
    NZ: ['Selandia Baru'],
    PG: ['PNG', 'Papua Nugini'],
    PS: ['Palestina'],
    RU: ['Federasi Rusia'],
    SA: ['Arab Saudi', 'Saudi'],
    TL: ['Timor Leste', 'Timtim'],
    TR: ['Turki'],
    UN: ['PBB', 'Perserikatan Bangsa-Bangsa'],
    US: ['AS', 'Amerika', 'USA'],
    VA: ['Vatikan'],
  },
  demonyms: {},
};
