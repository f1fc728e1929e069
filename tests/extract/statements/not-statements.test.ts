// What only looks like a statement: nothing may be found in any of these.
import { describe, expect, it } from 'vitest';
import { found } from './told.ts';

function nothingIn(cases: readonly string[]): void {
  it.each(cases)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
}

describe('attributions whose content stands elsewhere', () => {
  nothingIn([
    'Hal itu dikatakan Rahmi Umar di Ternate, Senin.',
    'Rahmi Umar mengatakan hal itu di Ternate.',
    'Rahmi Umar, Selasa (18/10), mengatakan hal ini di Ternate.',
    'Demikian dikatakan Rahmi Umar di Ternate, Senin.',
    'Demikian dikemukakan Direktur Balai Kota Rahmi Umar seusai rapat, Selasa.',
    'Wakil Kepala Dinas Rahmi Umar di Oslo, Rabu (19/10), menuturkan hal ini.',
    'Jembatan itu siap. Demikian pula jalannya.',
    'Seperti diberitakan, jembatan itu sudah tua.',
    'Rahmi Umar menjelaskan rencana itu kepada wartawan.',
    'Rahmi Umar menceritakan pengalaman yang menyenangkan itu.',
    'Rahmi Umar menanggapi pernyataan Tono Saleh.',
    'Rahmi Umar mengomentari rencana itu.',
    'Pernyataan itu disampaikan Rahmi Umar di Oslo, Senin.',
    'Keterangan Rahmi Umar itu dibenarkan Tono Saleh.',
    'Rahmi Umar mengakui hal itu.',
    'Rahmi Umar membantah hal tersebut.',
    'Begitu Rahmi Umar tiba, warga bersorak.',
    'Demikian terungkap dalam rapat di Balai Kota, Rabu (31/8).',
    'Apa yang dikatakan Rahmi Umar belum jelas.',
    'Seperti dikatakan sebelumnya, jembatan itu tua.',
  ]);
});

describe('nobody says it, or not yet', () => {
  nothingIn([
    'Rahmi Umar menolak mengatakan kapan jembatan dibuka.',
    'Rahmi Umar belum menyatakan sikap.',
    'Rahmi Umar tidak bersedia mengungkapkan jati diri narasumbernya.',
    'Dia tidak mau berspekulasi mengatakan jembatan itu akan runtuh.',
    'Rahmi Umar tidak mengatakan bahwa jembatan itu kuat.',
    'Tidak ada yang mengatakan bahwa jembatan itu kuat.',
    'Rahmi Umar diminta menjelaskan alasan itu.',
    'Juru bicara itu menolak berkomentar.',
    'Jembatan itu diyakini aman dan dinilai murah.',
    'Jembatan itu disebut akan dibuka besok.',
    'Jembatan itu diperkirakan selesai pada Mei.',
    'Bisa dikatakan jembatan itu paling indah.',
    'Rahmi Umar enggan menjelaskan alasan penutupan jembatan itu.',
    'Rahmi Umar gagal meyakinkan panitia.',
    'Warga berharap pada Rahmi Umar.',
    'Rahmi Umar ingin mengatakan sesuatu kepada warga.',
    'Rahmi Umar dituduh mencuri uang jembatan.',
    'Rahmi Umar dikenal sebagai pembicara yang tegas.',
    'Tono Saleh diyakini berada di Oslo.',
    'Jembatan itu dianggap paling tua di Ternate.',
    'Jaksa Rahmi Umar dalam waktu dekat akan mengumumkan apakah Tono Saleh bersalah.',
    'Rahmi Umar menyampaikan hal itu sebagai hasil rapat yang dipimpin Tono Saleh.',
  ]);
});

describe('events and things', () => {
  nothingIn([
    'Pertemuan keduanya menunjukkan bahwa persahabatan itu abadi.',
    'Kunjungan Rahmi Umar menegaskan bahwa kedua kota bersahabat.',
    'Kondisi itu menunjukkan dalam tiga tahun telah terjadi kenaikan.',
    'Peristiwa itu mengingatkan warga bahwa jembatan sudah tua.',
    'Perjanjian itu menegaskan bahwa kedua kota bersahabat.',
    'Serangan itu membuktikan bahwa kota tidak aman.',
    'Kemenangan ini menambahkan dua gelar.',
    'Film itu mengingatkan orang pada masa kecil.',
    'Proyek itu sangat menjanjikan hasil.',
    'Proyek jembatan tersebut sangat menjanjikan masa depan bagi warga.',
    'Angka itu menyebutkan bahwa warga bertambah.',
    'Hasil itu menunjukkan bahwa jembatan kuat.',
    'Krisis itu mengajarkan bahwa kota harus hemat.',
    'Keberhasilan itu membuktikan bahwa warga mampu.',
    'Undangan itu menandakan bahwa kedua kota akur.',
    'Latihan itu memastikan pasukan siap.',
  ]);
});

describe('verbs with a mere object', () => {
  nothingIn([
    'Rahmi Umar menyampaikan surat kepada panitia.',
    'Rahmi Umar menyampaikan surat itu kepada Tono Saleh.',
    'Rahmi Umar menyampaikan terima kasih kepada warga Ternate.',
    'Rahmi Umar menyampaikan pidato bertema "Jembatan Kita", yang disiarkan radio.',
    'Rahmi Umar menyebut nama tiga orang pejabat.',
    'Rahmi Umar menjelaskan rencana jembatan yang akan dibuka besok.',
    'Rahmi Umar juga sudah mengingatkan kita pada 1977 saat membacakan pidato.',
    'Orang menyebut jembatan itu sebagai Jembatan Merah.',
    'Oslo menyatakan perang kepada Kopenhagen.',
    'Oslo menegaskan diri sebagai penguasa lomba itu.',
    'Lembaga itu hanya mencatat dan menyebarkan angka.',
    'Rahmi Umar menulis buku tentang jembatan.',
    'Rahmi Umar menyebarkan berita bohong.',
    'Rahmi Umar menjawab pertanyaan wartawan.',
    'Rahmi Umar meminta maaf kepada warga.',
    'Rahmi Umar menuntut ilmu di Oslo.',
    'Rahmi Umar mengumumkan nama pemenang.',
    'Rahmi Umar menerangkan cara kerja mesin itu.',
    'Rahmi Umar berjanji kepada ibunya.',
  ]);
});

describe('words that are no cues here', () => {
  nothingIn([
    'Menurut jadwal, jembatan dibuka besok.',
    'Menurut rencana, jembatan dibuka besok.',
    'Berdasarkan keterangan itu, jembatan siap.',
    'Berdasarkan pasal itu, jembatan ditutup.',
    'Kata itu berarti jembatan.',
    'Dengan kata lain, jembatan itu siap.',
    'Imbuhan ini membentuk kata benda, kata kerja dan kata sifat.',
    'Warga antre, tambah lama tambah panjang.',
    'Jembatan itu tua, jelas terlihat dari jalan.',
    'Ia membawa tas, laporan, dan surat.',
    'Rahmi Umar pembicara utama dalam seminar itu.',
    'Tono membawa pesan untuk Rahmi Umar.',
    'Ungkapan itu berasal dari Ternate.',
    'Jawabnya ada di ujung jembatan.',
    'Cerita rakyat itu terkenal di Ternate.',
    'Kata kuncinya adalah sabar.',
    'Ia datang lebih awal, lanjut bekerja sampai malam.',
    'Terang bulan itu dijual di dekat jembatan.',
    'Tegasnya aturan itu membuat warga patuh.',
  ]);
});

describe('marks without a speaker', () => {
  nothingIn([
    'Proyek itu merupakan "pintu" bagi warga.',
    'Ia membaca buku berjudul "Jembatan di Ujung Kota" kemarin.',
    'Rahmi "Gajah" Umar membuka jembatan.',
    'Lahan yang dianggap "milik semua" itu ditanami jagung.',
    'Ia dijuluki "Si Jembatan" oleh warga.',
    'Film "Jembatan Tua" diputar di Oslo.',
    'Potensi "benturan antarwarga" disinggung dalam buku itu.',
    'Semboyan "satu kota" terpampang di gerbang.',
    'Ia memakai kaus bertuliskan "Kota Kita".',
    'Lagu "Jembatan Merah" dinyanyikan warga.',
    'Yang disebut "jembatan tua" itu kini ditutup.',
    'Ia menyebut dirinya "anak kampung".',
    'Kapal "Bahari" tiba di Ternate.',
    'Istilah "jembatan buta" dikenal sejak lama.',
    'Warga menyebut kota itu dengan nama "Muara Emas".',
    'Tono bernama panggilan "Si Gajah".',
    'Spanduk itu bertuliskan "Tolak Jembatan".',
    'Rahmi Umar mendapat sebutan "Ibu Jembatan".',
  ]);
});
