#if (A &&
#define B 1
#ifdef
#ifndef