package dev.codevs.model;

/** A group of codes inside a family, such as HTTP's client errors. */
public record CodeClass(String id, String name) {}
