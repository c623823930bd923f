package dev.codevs.model.text;

/** A place in a specification: {@code RFC 6455 §7.4.1} and its {@code https} address. */
public record Reference(String title, String url) {}
