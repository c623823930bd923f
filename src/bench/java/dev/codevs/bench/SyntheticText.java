package dev.codevs.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Sentences without a meaning, of a given length and in a given language. The same seed gives the
 * same words.
 */
final class SyntheticText {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "en",
          words(
              "the client server sent a message that endpoint cannot accept because its frame was"
                  + " longer than limit connection closed before handshake finished retry after"
                  + " some time with another version of protocol check proxy between both ends"),
          "fr",
          words(
              "le client serveur envoyé un message que point cannot être accepté parce que sa trame"
                  + " était plus longue limite connexion fermée avant négociation terminée réessayez"
                  + " après quelque temps avec une autre version du protocole vérifiez mandataire"),
          "ar",
          words(
              "أرسل العميل الخادم رسالة لا يمكن قبولها لأن الإطار أطول من الحد أغلق الاتصال قبل أن"
                  + " تنتهي المصافحة أعد المحاولة بعد وقت بإصدار آخر من البروتوكول تحقق الوكيل بين"
                  + " الطرفين حجم الطلب كبير جدا"),
          "vi",
          words(
              "máy khách chủ đã gửi một thông điệp mà điểm cuối không thể chấp nhận vì khung dài hơn"
                  + " giới hạn kết nối đóng trước khi bắt tay xong hãy thử lại sau vài giây với phiên"
                  + " bản khác của giao thức kiểm tra proxy giữa hai bên"));

  private final Random random;
  private final List<String> words;

  SyntheticText(String language, long seed) {
    this.random = new Random(seed);
    this.words = WORDS.getOrDefault(language, List.of());
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }

  /** Whole sentences with about the given number of characters. */
  String sentences(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(text.isEmpty() ? "" : " ").append(sentence());
    }
    return text.toString();
  }

  private String sentence() {
    StringBuilder sentence = new StringBuilder();
    for (int i = 7 + random.nextInt(8); i > 0; i--) {
      sentence.append(sentence.isEmpty() ? "" : " ").append(word());
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }

  /** A name of two words in capitals. */
  String name() {
    return capital(word()) + " " + capital(word());
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }
}
