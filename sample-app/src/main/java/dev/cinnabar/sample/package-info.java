/** The product as a user sees it: one package per chapter of the guide. */
package dev.cinnabar.sample;
