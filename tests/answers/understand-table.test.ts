// Which command a question is for, in both languages: what must be read so, and what has the same words and must not.
import { beforeAll, describe, expect, it } from 'vitest';
import { timelineAsked } from '../../src/answers/timeline-question.ts';
import { understand } from '../../src/answers/understand.ts';
import type { Library } from '../../src/library/library.ts';
import type { CommandName } from '../../src/model.ts';
import { testLibrary } from '../fixtures/library.ts';

let library: Library;
beforeAll(async () => {
  library = await testLibrary();
});

interface Row {
  readonly read: string;
  readonly not: string;
}

const lines = (text: string) => text.trim().split(/\n\s*/u);

/** As a mention is read: a timeline is asked for before anything else. */
function readAs(question: string): CommandName | 'timeline' {
  return timelineAsked(library, question, 'id') ? 'timeline' : understand(library, question, 'id').command;
}

const tables: Readonly<Record<CommandName | 'timeline', Row>> = {
  'who-said': {
    read: `siapa yang bilang kuda sudah dilatih?
      siapa yg ngomong soal tenda terbesar
      siapa yang mengatakan undangan sudah diterima?
      siapa yang menuduh Brasil menjual pesawat tempur
      siapa yg ngaku nerima undangan
      siapa yang menyebut belum ada tanggal?
      siapa yang membantah perjanjian rahasia?
      apa kata Lobo soal undangan?
      apa kata juru bicara Planalto
      dorj bilang apa tentang satelit
      dorj ngomong apa
      Ferreira ngomong apa soal kuda?
      apa tanggapan Lobo tentang pesawat tempur
      gimana komentar menlu mongolia soal kuda
      pernyataan Dorj soal tenda
      menurut Lobo, undangannya gimana?
      menurut Dorj apa yang akan dibahas?
      apa yang dikatakan Dorj di Ulan Bator?
      apa yang disampaikan Lobo?
      apa janji Ferreira soal satelit
      apa klaim Stepa soal kunjungan
      bagaimana reaksi Mongolia atas tuduhan itu?
      kutipan Dorj soal kuda dong
      who said the horses are trained?
      who denied the secret agreement?
      who told reporters about the tents
      who claimed that Brazil sells fighter jets?
      what did Lobo say about the invitation?
      what did Dorj tell reporters?
      what does Lobo say
      what has Ferreira said about horses
      what was Dorj's statement on satellites?
      what is Lobo's response to the invitation
      Dorj on horses, exact quote please
      comments by Lobo about the date
      according to Dorj, what will be discussed?
      what did the Mongolian foreign minister say about horses
      what did Lobo deny?
      what did dorj bilang soal kuda
      apa kata Lobo about the invitation`,
    not: `siapa presiden Brasil?
      siapa yang akan mengunjungi Mongolia?
      siapa wali kota Ulan Bator
      what is the name of Mongolia's state news agency?
      how big is Brazil's state budget
      is Ferreira the head of state of Brazil
      does Mongolia have state television
      which company of Brazil is state owned?
      siapa yang membeli kuda?
      siapa yang diundang ke Ulan Bator
      siapa juru bicara Istana Planalto?
      berapa kuda yang disebut dalam laporan?
      kapan Dorj bilang kuda sudah dilatih?
      kapan Lobo membantah penjualan itu
      kenapa Lobo membantah?
      apa yang dibeli Brasil?
      apa yang ditutup selama tiga hari
      apa nama sungai di Ulan Bator
      bagaimana kuda dilatih?
      kuda upacara
      tenda penyambutan
      jalan ke bandara
      kapan Ferreira ke Mongolia
      jadwal kunjungan Ferreira
      kronologi undangan itu
      who is the president of Brazil?
      who will visit Mongolia
      who bought the horses?
      who is the mayor of Ulaanbaatar
      how many horses will Brazil buy?
      when did Dorj say that?
      when was the statement made
      why did Lobo deny it?
      what will Brazil buy?
      what was closed for three days
      what is the name of the river
      horses
      timeline of the visit
      when will Ferreira visit Mongolia?`,
  },
  'when-visit': {
    read: `kapan Ferreira mengunjungi Mongolia?
      kapan Ferreira ke Mongolia
      kpn ferreira ke ulan bator
      kapan presiden Brasil berkunjung ke Mongolia
      kapan Ferreira terbang ke Ulan Bator?
      kapan Ferreira tiba di Ulan Bator
      kapan Ferreira terakhir ke Mongolia?
      kapan lawatan Ferreira ke Mongolia dimulai
      kapan Dorj bertemu Ferreira?
      kapan pertemuan Ferreira dan Dorj
      tanggal berapa Ferreira datang ke Mongolia
      hari apa Ferreira berangkat?
      bulan apa Ferreira ke Mongolia?
      tahun berapa Ferreira mengunjungi Mongolia
      jadwal kunjungan Ferreira ke Mongolia
      rencana kunjungan Ferreira ke Ulan Bator
      kapan delegasi Brasil ke Mongolia?
      kapan menlu mongolia ke brasilia
      kapan jadinya Ferreira ke Mongolia menurut Kabar Siang?
      kapan Ferreira ke Mongolia setelah Mei
      when will Ferreira visit Mongolia?
      when is Ferreira going to Ulaanbaatar
      when did Ferreira visit Mongolia
      when did Ferreira last visit Mongolia?
      when was Ferreira in Mongolia?
      when does Ferreira arrive in Ulaanbaatar
      when is the visit?
      when is Ferreira's trip to Mongolia
      when will the Brazilian president travel to Mongolia
      when will Ferreira meet Dorj?
      when did Dorj travel to Brazil
      what date will Ferreira arrive?
      what day does Ferreira leave for Mongolia
      which month is Ferreira visiting Mongolia
      date of Ferreira's visit to Mongolia
      schedule of Ferreira's visit
      when ferreira ke mongolia
      kapan Ferreira visit Mongolia
      when will Ferreira visit Mongolia according to Kabar Siang
      when will the delegation arrive`,
    not: `kapan jalan ke bandara ditutup?
      kapan kuda dilatih
      kapan satelit dipesan?
      kapan Dorj bilang kuda sudah dilatih
      kapan undangan diterima Lobo?
      kapan laporan Stepa terbit
      siapa yang mengunjungi Mongolia?
      siapa yang ikut Ferreira ke Mongolia
      berapa kali Ferreira ke Mongolia?
      berapa lama kunjungan Ferreira
      berapa orang yang ikut delegasi?
      kenapa Ferreira ke Mongolia?
      mengapa kunjungan itu ditunda
      di mana Ferreira bertemu Dorj?
      apa tujuan kunjungan Ferreira
      apa yang dibahas dalam pertemuan itu?
      apa kata Lobo soal kunjungan Ferreira
      siapa yang bilang Ferreira akan ke Mongolia
      bagaimana persiapan kunjungan Ferreira?
      tenda untuk tamu
      kuda Mongolia
      kronologi kunjungan Ferreira
      when was the road closed?
      when were the horses trained
      when were the satellites ordered?
      when did Dorj say the horses were trained
      when did Lobo deny it?
      who visited Mongolia?
      who is travelling with Ferreira to Mongolia
      how many times has Ferreira visited Mongolia?
      how many people travel with the delegation
      why is Ferreira visiting Mongolia?
      why was the visit postponed
      where did Ferreira meet Dorj?
      what is the purpose of the visit
      what did they discuss at the meeting?
      what did Lobo say about the visit
      who said that Ferreira will visit Mongolia
      welcome tents
      timeline of Ferreira's visits`,
  },
  timeline: {
    read: `kronologi kunjungan Ferreira ke Mongolia
      kronologi undangan Mongolia
      gimana kronologinya?
      tolong kronologi pernyataan Lobo
      timeline kunjungan Ferreira dong
      timeline soal satelit
      linimasa rencana kunjungan Ferreira
      urutan kejadian sejak undangan itu
      urutan peristiwa kunjungan Ferreira setelah Mei 2032
      rangkaian peristiwa soal kuda
      bagaimana urutan kejadian di Ulan Bator?
      garis waktu kunjungan
      kronologis undangan Ferreira
      runtutan kunjungan Ferreira
      apa kronologi penutupan jalan
      timeline of Ferreira's visit to Mongolia
      give me a timeline of the invitation
      chronology of the visit
      can you show the sequence of events
      what happened when?
      timeline since May 2032
      timeline of statements by Lobo
      what is the order of events around the invitation
      course of events since March 2032
      a chronological list about the satellites
      timeline pls
      timeline horses
      the visit, chronologically
      what's the timeline for the visit
      show the timeline sebelum Mei`,
    not: `siapa yang menyusun kronologi itu?
      menurut kronologi polisi apa yang terjadi?
      berapa halaman kronologi itu
      kapan kronologi itu diumumkan?
      siapa bilang kronologinya salah
      di mana kronologi itu dimuat?
      mengapa kronologi itu dibantah
      apa kata Lobo soal undangan
      kapan Ferreira ke Mongolia?
      jadwal kunjungan Ferreira
      berapa urutan Brasil di daftar itu
      urutan kedua setelah Brasil siapa?
      waktu kunjungan Ferreira
      apa rangkaian acara di Ulan Bator
      rangkaian bunga untuk tamu
      satelit dari awal
      siapa presiden Brasil?
      who wrote the timeline?
      who said the timeline is wrong
      how many events are in the timeline?
      when was the timeline published
      where is the timeline printed?
      why was the timeline disputed
      according to the timeline of the police, what happened?
      what did Lobo say?
      when will Ferreira visit Mongolia
      an order of horses
      in order to visit Mongolia, what does Ferreira need?
      what happened to the horses?
      how long is the road closed`,
  },
  ask: {
    read: `berapa ekor kuda yang dibeli Brasil?
      di mana tenda didirikan
      kenapa jalan ditutup?
      berapa lama jalan ditutup
      siapa wali kota Ulan Bator?
      siapa presiden Brasil
      apa yang dipesan Mongolia?
      berapa satelit yang dipesan
      apa yang dibeli Brasil dari Mongolia
      kuda upacara
      how many satellites did Mongolia order?
      where are the tents
      why was the road closed?
      who is the mayor of Ulaanbaatar
      what did Mongolia order?
      how long is the road closed
      who will visit Mongolia?
      horses for the ceremony
      brp kuda yg dibeli brazil
      where is tenda penyambutan`,
    not: `apa kata Dorj?
      siapa bilang begitu
      kapan Ferreira ke Mongolia?
      jadwal kunjungan Ferreira
      kronologi kunjungan
      what did Dorj say
      who said so?
      when will Ferreira visit Mongolia
      timeline of the visit
      menurut Lobo gimana
      siapa yang membantah
      who denied it?
      kapan Ferreira berangkat
      komentar Lobo
      Dorj's remarks
      date of the visit
      kapan pertemuan Ferreira dan Dorj
      when did Ferreira meet Dorj?
      apa pernyataan Lobo
      chronology of the invitation`,
  },
};

for (const [command, { read, not }] of Object.entries(tables)) {
  describe(command, () => {
    it.each(lines(read))('is for: %s', (question) => {
      expect(readAs(question)).toBe(command);
    });
    it.each(lines(not))('is not for: %s', (question) => {
      expect(readAs(question)).not.toBe(command);
    });
  });
}
