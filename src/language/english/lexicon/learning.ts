// English → Indonesian: science, technology, language and schooling.

export const learning = `
abstract: abstrak; accent: logat, aksen; acre: ekar, hektar; adjective: kata sifat; adverb: kata keterangan;
aesthetic: estetika, estetis; algebra: aljabar; alumni/alumnus: alumni, alumnus; analog/analogue: analog;
anatomy: anatomi; angle: sudut; arithmetic: aritmetika; atomic: atom; atomic number: nomor atom; axis: sumbu;
biotechnology: bioteknologi; blend: memadukan, perpaduan, campuran; boiling point: titik didih; botany: botani;
calculation: perhitungan; calculus: kalkulus; campus: kampus; capitalism: kapitalisme;
carbon monoxide: karbon monoksida; caste: kasta; catalyst: katalis; cellphone: telepon seluler, ponsel;
centimeter/centimetre: sentimeter, cm; characteristics: ciri, karakteristik; chart: grafik, bagan;
chemical compound: senyawa kimia, senyawa; chemical name: nama kimia; chemical reaction: reaksi kimia;
chemist: kimiawan, ahli kimia; civil engineering: teknik sipil; classification: klasifikasi;
classify: mengklasifikasikan; clever: pintar; comes from: berasal, asal; consist of: terdiri; consists of: terdiri;
cubic meter/cubic metre: meter kubik; curve: kurva; cyber: siber; define: mendefinisikan; derived: berasal, diturunkan;
diagram: diagram; digit: angka, digit; diploma: ijazah, diploma; dissertation: disertasi; doctorate: doktor, doktorat;
dualism: dualisme; economics: ekonomi, ilmu ekonomi; educator: pendidik; electrician: teknisi listrik;
email: surel, surat elektronik; encyclopaedia: ensiklopedia; equation: persamaan; essay: esai; etymology: etimologi;
evaporate: menguap; expert staff: staf ahli; expertise: keahlian; fascism: fasisme; fascist: fasis;
feudalism: feodalisme; figurative: kiasan; fraction: pecahan; freeze: membekukan, membeku; freezing: beku, pembekuan;
friction: gesekan; gallon: galon; genius: jenius; geographer: geograf; geometry: geometri;
graduation: kelulusan, wisuda; graph: grafik; handwriting: tulisan tangan; helium: helium; honorary: kehormatan;
honorary doctorate: doktor kehormatan, gelar doktor; how deep: kedalaman, dalam; hypothesis: hipotesis;
illiterate: buta huruf; inch: inci; ink: tinta; institute of technology: institut teknologi;
insulator: isolator, insulator; intransitive: intransitif; ion: ion;
islamic boarding school: pesantren, pondok pesantren; isotope: isotop; journal: jurnal; lab: laboratorium; lens: lensa;
liberalism: liberalisme; liquid: cairan, cair; literal: harfiah; literally: harfiah, secara harfiah; logic: logika;
logical: logis; magnetic: magnetik, magnet; marxism: marxisme; math: matematika; measurement: pengukuran;
melt: meleleh, mencair; melting point: titik leleh, titik lebur; mixture: campuran; motor: motor;
national exam: ujian nasional; national language: bahasa nasional; neutron: neutron; nitrogen: nitrogen;
official language: bahasa resmi; offline: luring; operating system: sistem operasi; paper on: makalah;
password: kata sandi; pedagogy: pedagogi; percentage of: persen; personal computer: komputer pribadi;
photography: fotografi; phrase: frasa; programmer: pemrogram; programming: pemrograman;
programming language: bahasa pemrograman; pronoun: kata ganti; proton: proton; radioactive: radioaktif;
reading: bacaan, membaca; rectangle: persegi panjang; research center/research centre: pusat penelitian;
research team: tim peneliti, tim riset; scientific research: penelitian ilmiah; server: server, peladen;
smart: pintar, cerdas; sociologist: sosiolog; solvent: pelarut; spare part: suku cadang; sphere: bola;
spoken in: dituturkan, digunakan; telegraph: telegraf; terminology: istilah; theorem: teorema; transitive: transitif;
transitive verb: kata kerja transitif, verba transitif; transmitter: pemancar; upload: mengunggah; velocity: kecepatan;
vocabulary: kosakata; vocational school: sekolah kejuruan, smk; width: lebar; wire: kabel, kawat;
writing: tulisan, penulisan
`;
