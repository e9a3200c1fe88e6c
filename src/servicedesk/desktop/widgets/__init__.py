"""The toolkit of the desk: widgets that know how things look and are worked, and nothing of the business.

It exports nothing by itself: the first window is painted with five of them, and the others are loaded after it.
"""
