// Indonesian words that carry no content for finding, folded. No negation (tidak, bukan, belum, tanpa, jangan) and no word of
// time order (lalu, sebelum, setelah, depan): those change the answer. Question words stand here because they are read before
// the search, not searched for.

const lists = {
  question: `apa apakah apaan siapa siapakah kapan kapankah berapa berapakah mana manakah dimana dimanakah kemana kemanakah darimana
    darimanakah keberapa keberapakah sajakah     nama namanya dimaksud maksud bagaimana bagaimanakah mengapa mengapakah kenapa adakah benarkah sejauh seberapa`,
  pronoun: `saya aku kami kita kamu kau anda dia ia beliau mereka kalian nya ini itu tersebut begini begitu sini situ sana
    demikian sendiri masing diri dirinya hal`,
  preposition: `di ke dari pada kepada dalam dengan oleh untuk bagi tentang mengenai terhadap atas antara secara guna demi
    sebagai seperti terkait soal perihal seputar yakni yaitu ialah adalah merupakan menurut`,
  conjunction: `dan atau tetapi tapi namun melainkan serta maupun juga pun bahwa karena sebab agar supaya jika jikalau kalau
    bila apabila ketika saat sedangkan sementara sehingga maka meski meskipun walau walaupun padahal sambil seraya yang`,
  auxiliary: `akan bakal telah sudah sedang masih dapat bisa harus mesti ingin mau perlu ada terjadi menjadi jadi dijadikan dilakukan
    melakukan mempunyai memiliki punya berada terdapat`,
  particle: `lah kah pula saja hanya sih dong deh kok nih tuh kan ya oh eh toh nah si sang para suatu sebuah seorang seekor
    sebuahnya tiap setiap semua seluruh segala beberapa banyak sangat lebih paling amat cukup sekali lagi cuma hampir
    agak bahkan justru memang tentu tentunya adapun yg tolong mohon coba`,
};

export const stopWords: ReadonlySet<string> = new Set(Object.values(lists).flatMap((list) => list.split(/\s+/u)));
